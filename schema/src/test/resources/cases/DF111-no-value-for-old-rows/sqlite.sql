-- cairn 20261121093000__df111_no_value_for_old_rows sqlite sha256:c1e84f11d83922fb1b565ac9538a746287c8488c0c658dbbbfd1890655658266
-- part 1 of 1, transactional

-- DF101 error: the new column pages of book is NOT NULL and has no value for rows that exist: the migration fails if there are any.
-- Remedy: give them one with @Backfill("...") on the attribute, or let it be null.
-- Guard: select count(*) from book
-- LK120 info: table book cannot be altered so: its rows are copied into a new table, which takes its place.
-- Remedy: a large table needs time, and space for a second one; triggers and indexes of your own on it come back if Cairn deploys, and are lost if another tool runs the script.
select case when foreign_keys then json_extract('{}', 'switch foreign keys off to run this script: pragma foreign_keys = off') end from pragma_foreign_keys;
create table cairn_new_book (
    id bigint not null,
    title varchar(50),
    pages integer not null,
    constraint pk_book primary key (id)
);
insert into cairn_new_book (id, title)
    select id, title
    from book;
drop table book;
pragma legacy_alter_table = on;
alter table cairn_new_book rename to book;
pragma legacy_alter_table = off;
