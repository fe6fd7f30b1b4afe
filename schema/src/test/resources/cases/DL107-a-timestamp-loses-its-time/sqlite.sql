-- cairn 20261121093000__dl107_a_timestamp_loses_its_time sqlite sha256:e7d822e2160839cf3600cd799b0f9050a542940b1bc9a085e77bd789cd15f422
-- part 1 of 1, transactional

-- CB107 warning: column born of author gets a type of another kind: programs of the old version that still run read and write the old one.
-- Remedy: stop them before the migration, or add a new column beside the old one until they are gone.
-- LK120 info: table author cannot be altered so: its rows are copied into a new table, which takes its place.
-- Remedy: a large table needs time, and space for a second one; triggers and indexes of your own on it come back if Cairn deploys, and are lost if another tool runs the script.
select case when foreign_keys then json_extract('{}', 'switch foreign keys off to run this script: pragma foreign_keys = off') end from pragma_foreign_keys;
create table cairn_new_author (
    id bigint not null,
    born date,
    constraint pk_author primary key (id)
);
insert into cairn_new_author (id, born)
    select id, born
    from author;
drop table author;
pragma legacy_alter_table = on;
alter table cairn_new_author rename to author;
pragma legacy_alter_table = off;
