-- cairn 20261121093000__cb109_a_default_is_dropped sqlite sha256:0e533b9790f4bf51c9a35a0ac82a99982eff737f13b5d1829c43bb05f5f29cb2
-- part 1 of 1, transactional

-- CB109 info: column country of author has no default any more: programs of the old version that leave it out write NULL.
-- Remedy: stop them before the migration.
-- LK120 info: table author cannot be altered so: its rows are copied into a new table, which takes its place.
-- Remedy: a large table needs time, and space for a second one; triggers and indexes of your own on it come back if Cairn deploys, and are lost if another tool runs the script.
select case when foreign_keys then json_extract('{}', 'switch foreign keys off to run this script: pragma foreign_keys = off') end from pragma_foreign_keys;
create table cairn_new_author (
    id bigint not null,
    country varchar(50),
    constraint pk_author primary key (id)
);
insert into cairn_new_author (id, country)
    select id, country
    from author;
drop table author;
pragma legacy_alter_table = on;
alter table cairn_new_author rename to author;
pragma legacy_alter_table = off;
