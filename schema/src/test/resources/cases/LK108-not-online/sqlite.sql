-- cairn 20261121093000__lk108_not_online sqlite sha256:788628f71455a10e746e355d408ad7af71da5a1bf3a69146b88480ff1ec45032
-- part 1 of 1, transactional

-- DF107 warning: the check (pages > 0) on book is new: the migration fails if a row does not meet it.
-- Remedy: look for such rows before: select * from book where not (pages > 0).
-- Guard: select count(*) from book where not (pages > 0)
-- LK120 info: table book cannot be altered so: its rows are copied into a new table, which takes its place.
-- Remedy: a large table needs time, and space for a second one; triggers and indexes of your own on it come back if Cairn deploys, and are lost if another tool runs the script.
select case when foreign_keys then json_extract('{}', 'switch foreign keys off to run this script: pragma foreign_keys = off') end from pragma_foreign_keys;
create table cairn_new_book (
    id bigint not null,
    pages integer,
    constraint pk_book primary key (id),
    constraint ck_pages check (pages > 0)
);
insert into cairn_new_book (id, pages)
    select id, pages
    from book;
drop table book;
pragma legacy_alter_table = on;
alter table cairn_new_book rename to book;
pragma legacy_alter_table = off;
