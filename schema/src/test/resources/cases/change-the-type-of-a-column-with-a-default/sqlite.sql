-- cairn 20261121093000__change_the_type_of_a_column_with_a_default sqlite sha256:444542c6db0d8ad5fee5be3db51eef44830810153950735a603916e4f98d0318
-- part 1 of 1, transactional

select case when foreign_keys then json_extract('{}', 'switch foreign keys off to run this script: pragma foreign_keys = off') end from pragma_foreign_keys;
create table cairn_new_t (
    id bigint not null,
    a varchar(20) default 'one',
    constraint pk_t primary key (id)
);
insert into cairn_new_t (id, a)
    select id, cast(a as text) as a
    from t;
drop table t;
pragma legacy_alter_table = on;
alter table cairn_new_t rename to t;
pragma legacy_alter_table = off;
