-- cairn 20261121093000__en107_not_when_one_is_added sqlite sha256:86c494406d672603e31b22f403bda6250596b71c1f8912064db5578bfba753d4
-- part 1 of 1, transactional

-- LK120 info: table book cannot be altered so: its rows are copied into a new table, which takes its place.
-- Remedy: a large table needs time, and space for a second one; triggers and indexes of your own on it come back if Cairn deploys, and are lost if another tool runs the script.
select case when foreign_keys then json_extract('{}', 'switch foreign keys off to run this script: pragma foreign_keys = off') end from pragma_foreign_keys;
create table cairn_new_book (
    id bigint not null,
    genre varchar(255),
    constraint pk_book primary key (id),
    constraint ck_book_genre check (genre in ('NOVEL', 'POETRY'))
);
insert into cairn_new_book (id, genre)
    select id, genre
    from book;
drop table book;
pragma legacy_alter_table = on;
alter table cairn_new_book rename to book;
pragma legacy_alter_table = off;
