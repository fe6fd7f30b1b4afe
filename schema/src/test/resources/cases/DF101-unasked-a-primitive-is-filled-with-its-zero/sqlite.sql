-- cairn 20261121093000__df101_unasked_a_primitive_is_filled_with_its_zero sqlite sha256:bc9041cd2a9e2a764ce8ab547726b1f70a90c3070af91d433adc77aecd8cca7b
-- part 1 of 1, transactional

-- DF101 info: rows of author that exist get 0 in the new column books, since its attribute cannot be null.
-- Remedy: say @Backfill("...") on the attribute if they should get something else.
-- CB105 warning: programs of the old version that still run know nothing of the new column books of author, which is NOT NULL: their inserts fail.
-- Remedy: stop them before the migration, or let the column be null until they are gone.
-- LK120 info: table author cannot be altered so: its rows are copied into a new table, which takes its place.
-- Remedy: a large table needs time, and space for a second one; triggers and indexes of your own on it come back if Cairn deploys, and are lost if another tool runs the script.
select case when foreign_keys then json_extract('{}', 'switch foreign keys off to run this script: pragma foreign_keys = off') end from pragma_foreign_keys;
create table cairn_new_author (
    id bigint not null,
    books integer not null,
    constraint pk_author primary key (id)
);
insert into cairn_new_author (id, books)
    select id, 0 as books
    from author;
drop table author;
pragma legacy_alter_table = on;
alter table cairn_new_author rename to author;
pragma legacy_alter_table = off;
