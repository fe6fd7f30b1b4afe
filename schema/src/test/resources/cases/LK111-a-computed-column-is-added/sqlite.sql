-- cairn 20261121093000__lk111_a_computed_column_is_added sqlite sha256:e3698c7c0ab311d850a8303fe34b88d57412126cb1ec53b1d9d2b833a87dc690
-- part 1 of 1, transactional

-- LK120 info: table book cannot be altered so: its rows are copied into a new table, which takes its place.
-- Remedy: a large table needs time, and space for a second one; triggers and indexes of your own on it come back if Cairn deploys, and are lost if another tool runs the script.
select case when foreign_keys then json_extract('{}', 'switch foreign keys off to run this script: pragma foreign_keys = off') end from pragma_foreign_keys;
create table cairn_new_book (
    id bigint not null,
    pages integer,
    sheets integer generated always as (pages / 2) stored,
    constraint pk_book primary key (id)
);
insert into cairn_new_book (id, pages)
    select id, pages
    from book;
drop table book;
pragma legacy_alter_table = on;
alter table cairn_new_book rename to book;
pragma legacy_alter_table = off;
