-- cairn 20261121093000__df101_a_new_column_has_no_value_for_old_rows sqlite sha256:b924c7025dc92ac2b2b31124417f366948a1870f89bfad6d7dc48352f6f85fde
-- part 1 of 1, transactional

-- DF101 error: the new column email of author is NOT NULL and has no value for rows that exist: the migration fails if there are any.
-- Remedy: give them one with @Backfill("...") on the attribute, or let it be null.
-- Guard: select count(*) from author
-- LK120 info: table author cannot be altered so: its rows are copied into a new table, which takes its place.
-- Remedy: a large table needs time, and space for a second one; triggers and indexes of your own on it come back if Cairn deploys, and are lost if another tool runs the script.
select case when foreign_keys then json_extract('{}', 'switch foreign keys off to run this script: pragma foreign_keys = off') end from pragma_foreign_keys;
create table cairn_new_author (
    id bigint not null,
    email varchar(50) not null,
    constraint pk_author primary key (id)
);
insert into cairn_new_author (id)
    select id
    from author;
drop table author;
pragma legacy_alter_table = on;
alter table cairn_new_author rename to author;
pragma legacy_alter_table = off;
