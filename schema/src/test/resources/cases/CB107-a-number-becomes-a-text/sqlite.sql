-- cairn 20261121093000__cb107_a_number_becomes_a_text sqlite sha256:f3f9523d18a170b6e12951307aa7c0a4f9bdeeadfec2afbb416005098744e503
-- part 1 of 1, transactional

-- CB107 warning: column code of author gets a type of another kind: programs of the old version that still run read and write the old one.
-- Remedy: stop them before the migration, or add a new column beside the old one until they are gone.
-- LK120 info: table author cannot be altered so: its rows are copied into a new table, which takes its place.
-- Remedy: a large table needs time, and space for a second one; triggers and indexes of your own on it come back if Cairn deploys, and are lost if another tool runs the script.
select case when foreign_keys then json_extract('{}', 'switch foreign keys off to run this script: pragma foreign_keys = off') end from pragma_foreign_keys;
create table cairn_new_author (
    id bigint not null,
    code varchar(20),
    constraint pk_author primary key (id)
);
insert into cairn_new_author (id, code)
    select id, cast(code as text) as code
    from author;
drop table author;
pragma legacy_alter_table = on;
alter table cairn_new_author rename to author;
pragma legacy_alter_table = off;
