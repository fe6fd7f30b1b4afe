-- cairn 20261121093000__df103_not_with_a_backfill sqlite sha256:f241fa4ba7bc7f5dedd3564d3404f49bdd40675c1f25e1b5dc4f6fc511e42ede
-- part 1 of 1, transactional

-- CB105 warning: programs of the old version that still run may leave out column name of author, which is NOT NULL: their inserts fail.
-- Remedy: stop them before the migration, or let the column be null until they are gone.
-- LK120 info: table author cannot be altered so: its rows are copied into a new table, which takes its place.
-- Remedy: a large table needs time, and space for a second one; triggers and indexes of your own on it come back if Cairn deploys, and are lost if another tool runs the script.
select case when foreign_keys then json_extract('{}', 'switch foreign keys off to run this script: pragma foreign_keys = off') end from pragma_foreign_keys;
create table cairn_new_author (
    id bigint not null,
    name varchar(50) not null,
    constraint pk_author primary key (id)
);
insert into cairn_new_author (id, name)
    select id, coalesce(name, 'unknown') as name
    from author;
drop table author;
pragma legacy_alter_table = on;
alter table cairn_new_author rename to author;
pragma legacy_alter_table = off;
