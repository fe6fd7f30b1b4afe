-- cairn 20261121093000__df108_the_primary_key_goes sqlite sha256:e02313129bd8f54725f9e472b5192e482ca8c921b217f363dd42c7bd2ebc1c23
-- part 1 of 1, transactional

-- DF108 warning: table book loses its primary key: nothing tells its rows apart.
-- Remedy: keep the key, or make sure that nothing refers to single rows.
-- LK120 info: table book cannot be altered so: its rows are copied into a new table, which takes its place.
-- Remedy: a large table needs time, and space for a second one; triggers and indexes of your own on it come back if Cairn deploys, and are lost if another tool runs the script.
select case when foreign_keys then json_extract('{}', 'switch foreign keys off to run this script: pragma foreign_keys = off') end from pragma_foreign_keys;
create table cairn_new_book (
    id bigint not null,
    isbn varchar(20) not null
);
insert into cairn_new_book (id, isbn)
    select id, isbn
    from book;
drop table book;
pragma legacy_alter_table = on;
alter table cairn_new_book rename to book;
pragma legacy_alter_table = off;
