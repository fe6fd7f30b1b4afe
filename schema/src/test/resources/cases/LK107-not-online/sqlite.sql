-- cairn 20261121093000__lk107_not_online sqlite sha256:17c56ee9395a03c9ac319ac175409c8bb053ae751007372fd43e35b13e9a95e8
-- part 1 of 1, transactional

-- DF106 warning: the new foreign key on author_id of book fails if a row refers to none of author.
-- Remedy: clear or correct such rows before.
-- Guard: select count(*) from book c where c.author_id is not null and not exists (select 1 from author p where p.id = c.author_id)
-- LK120 info: table book cannot be altered so: its rows are copied into a new table, which takes its place.
-- Remedy: a large table needs time, and space for a second one; triggers and indexes of your own on it come back if Cairn deploys, and are lost if another tool runs the script.
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
