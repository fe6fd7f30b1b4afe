-- cairn 20261121093000__add_identity sqlite sha256:880fd6e7f61bd2d6bc29d99e8d8bd75882ad9eeb789386f032e27739a9b9fec8
-- part 1 of 1, transactional

select case when foreign_keys then json_extract('{}', 'switch foreign keys off to run this script: pragma foreign_keys = off') end from pragma_foreign_keys;
create table cairn_new_t (
    id integer,
    x integer,
    constraint pk_t primary key (id)
);
insert into cairn_new_t (id, x)
    select id, x
    from t;
drop table t;
pragma legacy_alter_table = on;
alter table cairn_new_t rename to t;
pragma legacy_alter_table = off;
