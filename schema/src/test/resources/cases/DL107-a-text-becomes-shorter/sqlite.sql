-- cairn 20261121093000__dl107_a_text_becomes_shorter sqlite sha256:34027f07207dc21edf1535fa6888d7cdbc94c2b3359fc4de1e3ab8a03241c94b
-- part 1 of 1, transactional

-- DL107 warning: column name of author holds less than before: the migration fails on a value of more than 80 characters.
-- Remedy: look for such values before, or keep the type and add a new column.
-- Guard: select count(*) from author where char_length(name) > 80
-- LK120 info: table author cannot be altered so: its rows are copied into a new table, which takes its place; triggers and views of your own on it are lost.
-- Remedy: create such triggers and views again; a large table needs time, and space for a second one.
select case when foreign_keys then json_extract('{}', 'switch foreign keys off to run this script: pragma foreign_keys = off') end from pragma_foreign_keys;
create table cairn_new_author (
    id bigint not null,
    name varchar(80),
    constraint pk_author primary key (id)
);
insert into cairn_new_author (id, name)
    select id, name
    from author;
drop table author;
pragma legacy_alter_table = on;
alter table cairn_new_author rename to author;
pragma legacy_alter_table = off;
