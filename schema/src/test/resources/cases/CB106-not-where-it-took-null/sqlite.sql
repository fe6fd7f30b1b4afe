-- cairn 20261121093000__cb106_not_where_it_took_null sqlite sha256:47cd0d8164e9cd5c382eedf7420f988c2d1048ef180a1857344f2ab70f051db5
-- part 1 of 1, transactional

-- LK120 info: table author cannot be altered so: its rows are copied into a new table, which takes its place.
-- Remedy: a large table needs time, and space for a second one; triggers and indexes of your own on it come back if Cairn deploys, and are lost if another tool runs the script.
select case when foreign_keys then json_extract('{}', 'switch foreign keys off to run this script: pragma foreign_keys = off') end from pragma_foreign_keys;
create table cairn_new_author (
    id bigint not null,
    name varchar(60),
    constraint pk_author primary key (id)
);
insert into cairn_new_author (id, name)
    select id, name
    from author;
drop table author;
pragma legacy_alter_table = on;
alter table cairn_new_author rename to author;
pragma legacy_alter_table = off;
