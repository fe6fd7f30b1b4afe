-- cairn 20261121093000__drop_a_column_and_add_one_of_its_name sqlite sha256:ec5b56dad91e382a8d4c0f16d6055ec2a6c9201ca0a5862d7a5cc15d5422b405
-- part 1 of 1, transactional

-- DL108 warning: column nick of t gets another type: every text is read as a number, and the migration fails on one that is none.
-- Remedy: look for such values before, or add a new column and carry over what can be read.
-- CB107 warning: column nick of t gets a type of another kind: programs of the old version that still run read and write the old one.
-- Remedy: stop them before the migration, or add a new column beside the old one until they are gone.
-- LK120 info: table t cannot be altered so: its rows are copied into a new table, which takes its place.
-- Remedy: a large table needs time, and space for a second one; triggers and indexes of your own on it come back if Cairn deploys, and are lost if another tool runs the script.
select case when foreign_keys then json_extract('{}', 'switch foreign keys off to run this script: pragma foreign_keys = off') end from pragma_foreign_keys;
create table cairn_new_t (
    id bigint not null,
    nick integer,
    constraint pk_t primary key (id)
);
insert into cairn_new_t (id, nick)
    select id, case when nick is null or cast(nick as integer) = nick then cast(nick as integer) else json_extract('{}', 'cannot be converted: ' || nick) end as nick
    from t;
drop table t;
pragma legacy_alter_table = on;
alter table cairn_new_t rename to t;
pragma legacy_alter_table = off;
