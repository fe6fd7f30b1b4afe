-- cairn 20261121093000__dl108_a_text_becomes_a_number sqlite sha256:46f6cb0db393dc6d4bc4648cb1ee270974008ba58e53d6784ad97ed0347c9aca
-- part 1 of 1, transactional

-- DL108 warning: column born of author gets another type: every text is read as a number, and the migration fails on one that is none.
-- Remedy: look for such values before, or add a new column and carry over what can be read.
-- CB107 warning: column born of author gets a type of another kind: programs of the old version that still run read and write the old one.
-- Remedy: stop them before the migration, or add a new column beside the old one until they are gone.
-- LK120 info: table author cannot be altered so: its rows are copied into a new table, which takes its place.
-- Remedy: a large table needs time, and space for a second one; triggers and indexes of your own on it come back if Cairn deploys, and are lost if another tool runs the script.
select case when foreign_keys then json_extract('{}', 'switch foreign keys off to run this script: pragma foreign_keys = off') end from pragma_foreign_keys;
create table cairn_new_author (
    id bigint not null,
    born integer,
    constraint pk_author primary key (id)
);
insert into cairn_new_author (id, born)
    select id, case when born is null or cast(born as integer) = born then cast(born as integer) else json_extract('{}', 'cannot be converted: ' || born) end as born
    from author;
drop table author;
pragma legacy_alter_table = on;
alter table cairn_new_author rename to author;
pragma legacy_alter_table = off;
