-- cairn 20261121093000__lk116_not_null_is_allowed sqlite sha256:79449bc1394497f5a5844d17f46bb1bc699c2f29fbca55a8dbeb4a95b7575ff8
-- part 1 of 1, transactional

-- CB106 info: column pages of book takes NULL from now on: programs of the old version that still run may not expect it.
-- Remedy: write no NULL there before they are gone.
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
