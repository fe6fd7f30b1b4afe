-- cairn 20261121093000__df106_a_foreign_key_on_old_columns sqlite sha256:012d91935ae9abca83378807613d888003fa2deae2d9b6b9e80fce87a9bead77
-- part 1 of 1, transactional

-- DF106 warning: the new foreign key on author_id of book fails if a row refers to none of author.
-- Remedy: clear or correct such rows before.
-- Guard: select count(*) from book c where c.author_id is not null and not exists (select 1 from author p where p.id = c.author_id)
-- LK120 info: table book cannot be altered so: its rows are copied into a new table, which takes its place; triggers and views of your own on it are lost.
-- Remedy: create such triggers and views again; a large table needs time, and space for a second one.
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
create index ix_book_author on book (author_id);
select json_extract('{}', 'fk_book_author: a row of book refers to none of author') from pragma_foreign_key_check('book') where parent = 'author' collate nocase;
