-- cairn 20261121093000__df107_not_a_check_that_goes sqlite sha256:f9fe5c3f6e16da2a7dcf69abcc47368f5d717914b104fa6a84297ba291ccd64c
-- part 1 of 1, transactional

-- CB108 info: the check ck_pages of book goes: the database no longer sees to it, and programs may count on it.
-- Remedy: make sure that nobody does.
-- LK120 info: table book cannot be altered so: its rows are copied into a new table, which takes its place.
-- Remedy: a large table needs time, and space for a second one; triggers and indexes of your own on it come back if Cairn deploys, and are lost if another tool runs the script.
select case when foreign_keys then json_extract('{}', 'switch foreign keys off to run this script: pragma foreign_keys = off') end from pragma_foreign_keys;
create table cairn_new_book (
    id bigint not null,
    pages integer,
    constraint pk_book primary key (id)
);
insert into cairn_new_book (id, pages)
    select id, pages
    from book;
drop table book;
pragma legacy_alter_table = on;
alter table cairn_new_book rename to book;
pragma legacy_alter_table = off;
