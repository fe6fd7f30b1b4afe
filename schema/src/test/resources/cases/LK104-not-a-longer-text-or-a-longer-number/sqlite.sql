-- cairn 20261121093000__lk104_not_a_longer_text_or_a_longer_number sqlite sha256:aeefb124931eab5ca73b54eeaf50d1375c6b231a1f4b2c4c3c9a305087b3f6fe
-- part 1 of 1, transactional

-- LK120 info: table author cannot be altered so: its rows are copied into a new table, which takes its place.
-- Remedy: a large table needs time, and space for a second one; triggers and indexes of your own on it come back if Cairn deploys, and are lost if another tool runs the script.
select case when foreign_keys then json_extract('{}', 'switch foreign keys off to run this script: pragma foreign_keys = off') end from pragma_foreign_keys;
create table cairn_new_author (
    id bigint not null,
    name varchar(90),
    worth numeric(12,2),
    constraint pk_author primary key (id)
);
insert into cairn_new_author (id, name, worth)
    select id, name, worth
    from author;
drop table author;
pragma legacy_alter_table = on;
alter table cairn_new_author rename to author;
pragma legacy_alter_table = off;
