-- cairn 20261121093000__dl108_not_a_number_that_becomes_a_text sqlite sha256:7c4accbf106faf379f5b419c64e2b571b5dde67e6caac534b261dd66c1f6257f
-- part 1 of 1, transactional

-- CB107 warning: column born of author gets a type of another kind: programs of the old version that still run read and write the old one.
-- Remedy: stop them before the migration, or add a new column beside the old one until they are gone.
-- LK120 info: table author cannot be altered so: its rows are copied into a new table, which takes its place; triggers and views of your own on it are lost.
-- Remedy: create such triggers and views again; a large table needs time, and space for a second one.
select case when foreign_keys then json_extract('{}', 'switch foreign keys off to run this script: pragma foreign_keys = off') end from pragma_foreign_keys;
create table cairn_new_author (
    id bigint not null,
    born varchar(20),
    constraint pk_author primary key (id)
);
insert into cairn_new_author (id, born)
    select id, cast(born as text) as born
    from author;
drop table author;
pragma legacy_alter_table = on;
alter table cairn_new_author rename to author;
pragma legacy_alter_table = off;
