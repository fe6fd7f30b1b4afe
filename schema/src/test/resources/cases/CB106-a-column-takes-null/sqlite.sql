-- cairn 20261121093000__cb106_a_column_takes_null sqlite sha256:a662cda42c6630cbfa19b7ae1643b3250f790484488008843f8a3785effa847d
-- part 1 of 1, transactional

-- CB106 info: column name of author takes NULL from now on: programs of the old version that still run may not expect it.
-- Remedy: write no NULL there before they are gone.
-- LK120 info: table author cannot be altered so: its rows are copied into a new table, which takes its place.
-- Remedy: a large table needs time, and space for a second one; triggers and indexes of your own on it come back if Cairn deploys, and are lost if another tool runs the script.
select case when foreign_keys then json_extract('{}', 'switch foreign keys off to run this script: pragma foreign_keys = off') end from pragma_foreign_keys;
create table cairn_new_author (
    id bigint not null,
    name varchar(50),
    constraint pk_author primary key (id)
);
insert into cairn_new_author (id, name)
    select id, name
    from author;
drop table author;
pragma legacy_alter_table = on;
alter table cairn_new_author rename to author;
pragma legacy_alter_table = off;
