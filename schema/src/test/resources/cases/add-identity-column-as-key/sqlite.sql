-- cairn 20261121093000__add_identity_column_as_key sqlite sha256:08c0dbadfd26882dce0ca742a4c61a9e36222a8f699c9ec3f9bc31ca5780536d
-- part 1 of 1, transactional

select case when foreign_keys then json_extract('{}', 'switch foreign keys off to run this script: pragma foreign_keys = off') end from pragma_foreign_keys;
create table cairn_new_t (
    x integer,
    id integer,
    constraint pk_t primary key (id)
);
insert into cairn_new_t (x)
    select x
    from t;
drop table t;
pragma legacy_alter_table = on;
alter table cairn_new_t rename to t;
pragma legacy_alter_table = off;
