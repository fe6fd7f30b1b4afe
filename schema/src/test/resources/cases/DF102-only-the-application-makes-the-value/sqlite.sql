-- cairn 20261121093000__df102_only_the_application_makes_the_value sqlite sha256:de4c7a85741784d02fce15025bea6acbe89069a7dc153abc227f64976406feb4
-- part 1 of 1, transactional

-- DF102 error: the new column token of author is NOT NULL, and its values are made by the application, which never sees the rows that exist: the migration fails if there are any.
-- Remedy: give them a value that the database can make, with @Backfill("...") on the attribute.
-- Guard: select count(*) from author
-- LK120 info: table author cannot be altered so: its rows are copied into a new table, which takes its place.
-- Remedy: a large table needs time, and space for a second one; triggers and indexes of your own on it come back if Cairn deploys, and are lost if another tool runs the script.
select case when foreign_keys then json_extract('{}', 'switch foreign keys off to run this script: pragma foreign_keys = off') end from pragma_foreign_keys;
create table cairn_new_author (
    id bigint not null,
    token blob not null,
    constraint pk_author primary key (id)
);
insert into cairn_new_author (id)
    select id
    from author;
drop table author;
pragma legacy_alter_table = on;
alter table cairn_new_author rename to author;
pragma legacy_alter_table = off;
