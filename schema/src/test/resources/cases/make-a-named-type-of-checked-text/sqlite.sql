-- cairn 20261121093000__make_a_named_type_of_checked_text sqlite sha256:9feab48ec3010c7ec01af2907055b2c760734911ec3c32c54d148f1ae901dec9
-- part 1 of 1, transactional

select case when foreign_keys then json_extract('{}', 'switch foreign keys off to run this script: pragma foreign_keys = off') end from pragma_foreign_keys;
create table cairn_new_a (
    id bigint not null,
    s varchar(255),
    constraint pk_a primary key (id)
);
insert into cairn_new_a (id, s)
    select id, s
    from a;
drop table a;
pragma legacy_alter_table = on;
alter table cairn_new_a rename to a;
pragma legacy_alter_table = off;
