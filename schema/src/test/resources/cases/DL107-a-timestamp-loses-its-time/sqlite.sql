-- cairn 20261121093000__dl107_a_timestamp_loses_its_time sqlite sha256:2d29d1a545fbf2b845ebc8391cb3c12a69e69c80efe7be119067184de2cb3817
-- part 1 of 1, transactional

-- DL107 warning: column born of author holds less than before: the time of day is lost.
-- Remedy: look for such values before, or keep the type and add a new column.
-- CB107 warning: column born of author gets a type of another kind: programs of the old version that still run read and write the old one.
-- Remedy: stop them before the migration, or add a new column beside the old one until they are gone.
-- LK120 info: table author cannot be altered so: its rows are copied into a new table, which takes its place; triggers and views of your own on it are lost.
-- Remedy: create such triggers and views again; a large table needs time, and space for a second one.
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
