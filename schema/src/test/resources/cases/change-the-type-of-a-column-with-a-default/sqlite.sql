-- cairn 20261121093000__change_the_type_of_a_column_with_a_default sqlite sha256:bc5de11d6ac7a978ba84bd9af2f7aee784008c293df25d06d5217291e8f58e4d
-- part 1 of 1, transactional

-- CB107 warning: column a of t gets a type of another kind: programs of the old version that still run read and write the old one.
-- Remedy: stop them before the migration, or add a new column beside the old one until they are gone.
-- LK120 info: table t cannot be altered so: its rows are copied into a new table, which takes its place.
-- Remedy: a large table needs time, and space for a second one; triggers and indexes of your own on it come back if Cairn deploys, and are lost if another tool runs the script.
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
