-- cairn 20261121093000__lk121_online_where_there_are_no_batches sqlite sha256:acdb80cf55107b6c2143bc7e7873b1e6b6e4b77b953e1631be7af6cf16dd0ec3
-- part 1 of 1, transactional

-- CB105 warning: programs of the old version that still run know nothing of the new column email of author, which is NOT NULL: their inserts fail.
-- Remedy: stop them before the migration, or let the column be null until they are gone.
-- LK120 info: table author cannot be altered so: its rows are copied into a new table, which takes its place.
-- Remedy: a large table needs time, and space for a second one; triggers and indexes of your own on it come back if Cairn deploys, and are lost if another tool runs the script.
select case when foreign_keys then json_extract('{}', 'switch foreign keys off to run this script: pragma foreign_keys = off') end from pragma_foreign_keys;
create table cairn_new_author (
    id bigint not null,
    email varchar(50) not null,
    constraint pk_author primary key (id)
);
insert into cairn_new_author (id, email)
    select id, 'none' as email
    from author;
drop table author;
pragma legacy_alter_table = on;
alter table cairn_new_author rename to author;
pragma legacy_alter_table = off;
