-- cairn 20261121093000__dl108_not_a_number_that_becomes_a_text sqlite sha256:78f203775ff7fd6425c9c9d74de45eea94c7955f624202f9de3309e70d261d0f
-- part 1 of 1, transactional

-- CB107 warning: column born of author gets a type of another kind: programs of the old version that still run read and write the old one.
-- Remedy: stop them before the migration, or add a new column beside the old one until they are gone.
-- LK120 info: table author cannot be altered so: its rows are copied into a new table, which takes its place.
-- Remedy: a large table needs time, and space for a second one; triggers and indexes of your own on it come back if Cairn deploys, and are lost if another tool runs the script.
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
