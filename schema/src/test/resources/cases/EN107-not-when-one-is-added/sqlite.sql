-- cairn 20261121093000__en107_not_when_one_is_added sqlite sha256:553a023987f73632ff6531d24be52034ff9971cb00562c56cbd28d464a16dc18
-- part 1 of 1, transactional

-- LK120 info: table book cannot be altered so: its rows are copied into a new table, which takes its place; triggers and views of your own on it are lost.
-- Remedy: create such triggers and views again; a large table needs time, and space for a second one.
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
