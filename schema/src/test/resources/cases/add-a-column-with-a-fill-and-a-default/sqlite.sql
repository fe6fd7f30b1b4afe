-- cairn 20261121093000__add_a_column_with_a_fill_and_a_default sqlite sha256:16803f2f0fec5335e857bd7cc70825ee4dcd720314cc2901c7a0d60af351529c
-- part 1 of 1, transactional

select case when foreign_keys then json_extract('{}', 'switch foreign keys off to run this script: pragma foreign_keys = off') end from pragma_foreign_keys;
create table cairn_new_t (
    id bigint not null,
    nick varchar(50) default 'd' not null,
    constraint pk_t primary key (id)
);
insert into cairn_new_t (id, nick)
    select id, 'none' as nick
    from t;
drop table t;
pragma legacy_alter_table = on;
alter table cairn_new_t rename to t;
pragma legacy_alter_table = off;
