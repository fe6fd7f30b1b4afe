-- cairn 20261121093000__change_the_type_of_a_column_with_a_default sqlite sha256:9553bd939d4fdd453c4cce0e89d0588f377a34b8f021cf0f75363774529dca18
-- part 1 of 1, transactional

-- CB107 warning: column a of t gets a type of another kind: programs of the old version that still run read and write the old one.
-- Remedy: stop them before the migration, or add a new column beside the old one until they are gone.
-- LK120 info: table t cannot be altered so: its rows are copied into a new table, which takes its place; triggers and views of your own on it are lost.
-- Remedy: create such triggers and views again; a large table needs time, and space for a second one.
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
