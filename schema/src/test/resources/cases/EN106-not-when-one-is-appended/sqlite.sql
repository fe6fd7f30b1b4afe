-- cairn 20261121093000__en106_not_when_one_is_appended sqlite sha256:75f4ee826389e06dcd3653faf972428b6bd9c16f72f5dea189d20d4154f8c002
-- part 1 of 1, transactional

-- LK120 info: table book cannot be altered so: its rows are copied into a new table, which takes its place; triggers and views of your own on it are lost.
-- Remedy: create such triggers and views again; a large table needs time, and space for a second one.
select case when foreign_keys then json_extract('{}', 'switch foreign keys off to run this script: pragma foreign_keys = off') end from pragma_foreign_keys;
create table cairn_new_book (
    id bigint not null,
    genre tinyint,
    constraint pk_book primary key (id),
    constraint ck_book_genre check (genre between 0 and 2)
);
insert into cairn_new_book (id, genre)
    select id, genre
    from book;
drop table book;
pragma legacy_alter_table = on;
alter table cairn_new_book rename to book;
pragma legacy_alter_table = off;
