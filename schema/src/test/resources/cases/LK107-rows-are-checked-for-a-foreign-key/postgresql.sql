-- cairn 20261121093000__lk107_rows_are_checked_for_a_foreign_key postgresql sha256:c68bf60581703b10abfe46b2165a15622ea33d327a073d80f63deb3f7cf01d23
-- part 1 of 1, transactional

-- DF106 warning: the new foreign key on author_id of book fails if a row refers to none of author.
-- Remedy: clear or correct such rows before.
-- Guard: select count(*) from book c where c.author_id is not null and not exists (select 1 from author p where p.id = c.author_id)
-- LK107 warning: while all rows of book are checked for foreign key fk_book_author, nobody can write to it or to author.
-- Remedy: on a large table say @Database(online = true): the key is then added not valid, and validated later.
-- LK114 info: while the migration waits for a table that a long transaction uses, all others that want the table wait behind it, and nothing limits the time.
-- Remedy: say @Database(online = true), or set lock_timeout for the user that migrates, such as alter role deployer set lock_timeout = '5s'.
-- HY102 info: the foreign key on author_id of book has no index: each delete from author reads the whole table.
-- Remedy: add @Index(columnList = "author_id") to its table.
alter table book add constraint fk_book_author foreign key (author_id) references author (id);
