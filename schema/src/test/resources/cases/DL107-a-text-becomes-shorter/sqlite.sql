-- cairn 20261121093000__dl107_a_text_becomes_shorter sqlite sha256:12f9a788954d3bed3765b9022fdd4d4f17cbe475bb0608a90ead64c12a9346e7
-- part 1 of 1, transactional

-- LK120 info: table author cannot be altered so: its rows are copied into a new table, which takes its place.
-- Remedy: a large table needs time, and space for a second one; triggers and indexes of your own on it come back if Cairn deploys, and are lost if another tool runs the script.
select case when foreign_keys then json_extract('{}', 'switch foreign keys off to run this script: pragma foreign_keys = off') end from pragma_foreign_keys;
create table cairn_new_author (
    id bigint not null,
    name varchar(80),
    constraint pk_author primary key (id)
);
insert into cairn_new_author (id, name)
    select id, name
    from author;
drop table author;
pragma legacy_alter_table = on;
alter table cairn_new_author rename to author;
pragma legacy_alter_table = off;
