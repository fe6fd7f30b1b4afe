-- cairn 20261121093000__lk107_rows_are_checked_for_a_foreign_key sqlite sha256:81ac5747e154149ed187b797c455dc7bf77c19548179a32d2162a90b2fdbd7d3
-- part 1 of 1, transactional

-- DF106 warning: the new foreign key on author_id of book fails if a row refers to none of author.
-- Remedy: clear or correct such rows before.
-- Guard: select count(*) from book c where c.author_id is not null and not exists (select 1 from author p where p.id = c.author_id)
-- LK120 info: table book cannot be altered so: its rows are copied into a new table, which takes its place; triggers and views of your own on it are lost.
-- Remedy: create such triggers and views again; a large table needs time, and space for a second one.
-- HY102 info: the foreign key on author_id of book has no index: each delete from author reads the whole table.
-- Remedy: add @Index(columnList = "author_id") to its table.
select case when foreign_keys then json_extract('{}', 'switch foreign keys off to run this script: pragma foreign_keys = off') end from pragma_foreign_keys;
create table cairn_new_book (
    id bigint not null,
    author_id bigint,
    constraint pk_book primary key (id),
    constraint fk_book_author foreign key (author_id) references author (id)
);
insert into cairn_new_book (id, author_id)
    select id, author_id
    from book;
drop table book;
pragma legacy_alter_table = on;
alter table cairn_new_book rename to book;
pragma legacy_alter_table = off;
select json_extract('{}', 'fk_book_author: a row of book refers to none of author') from pragma_foreign_key_check('book') where parent = 'author' collate nocase;
