-- cairn 20261121093000__dl107_an_integer_becomes_smaller sqlite sha256:4e4a4eb47377cdc588864753b9a8c45cee57beeb4efaa6052d79fc03b3fa17d5
-- part 1 of 1, transactional

-- DL107 warning: column books of author holds less than before: the migration fails on a value beyond 32 bits.
-- Remedy: look for such values before, or keep the type and add a new column.
-- Guard: select count(*) from author where books not between -2147483648 and 2147483647
-- LK120 info: table author cannot be altered so: its rows are copied into a new table, which takes its place; triggers and views of your own on it are lost.
-- Remedy: create such triggers and views again; a large table needs time, and space for a second one.
select case when foreign_keys then json_extract('{}', 'switch foreign keys off to run this script: pragma foreign_keys = off') end from pragma_foreign_keys;
create table cairn_new_author (
    id bigint not null,
    books integer,
    constraint pk_author primary key (id)
);
insert into cairn_new_author (id, books)
    select id, books
    from author;
drop table author;
pragma legacy_alter_table = on;
alter table cairn_new_author rename to author;
pragma legacy_alter_table = off;
