-- cairn 20261121093000__cb104_a_constant_is_renamed sqlite sha256:90f44cac72d655356e0e30a1d36ed6aeb5723e495af52015cc95b356412dd3fe
-- part 1 of 1, transactional

-- CB104 warning: in column genre of book, POETRY becomes VERSE: programs of the old version that still run cannot read such rows, and write the old name.
-- Remedy: stop them before the migration.
-- LK120 info: table book cannot be altered so: its rows are copied into a new table, which takes its place.
-- Remedy: a large table needs time, and space for a second one; triggers and indexes of your own on it come back if Cairn deploys, and are lost if another tool runs the script.
select case when foreign_keys then json_extract('{}', 'switch foreign keys off to run this script: pragma foreign_keys = off') end from pragma_foreign_keys;
create table cairn_new_book (
    id bigint not null,
    genre varchar(255),
    constraint pk_book primary key (id),
    constraint ck_book_genre check (genre in ('NOVEL', 'VERSE'))
);
insert into cairn_new_book (id, genre)
    select id, case genre when 'POETRY' then 'VERSE' else genre end as genre
    from book;
drop table book;
pragma legacy_alter_table = on;
alter table cairn_new_book rename to book;
pragma legacy_alter_table = off;
