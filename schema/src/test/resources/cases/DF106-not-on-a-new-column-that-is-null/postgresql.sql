-- cairn 20261121093000__df106_not_on_a_new_column_that_is_null postgresql sha256:b0c802141b9bc0d80b5d525ce63c878750c8a262bbbd229468e1f72332de6422
-- part 1 of 1, transactional

alter table book add column author_id bigint;

-- LK107 warning: while all rows of book are checked for foreign key fk_book_author, nobody can write to it or to author.
-- Remedy: on a large table say @Database(online = true): the key is then added not valid, and validated later.
-- LK114 info: while the migration waits for a table that a long transaction uses, all others that want the table wait behind it, and nothing limits the time.
-- Remedy: say @Database(online = true), or set lock_timeout for the user that migrates, such as alter role deployer set lock_timeout = '5s'.
-- HY102 info: the foreign key on author_id of book has no index: each delete from author reads the whole table.
-- Remedy: add @Index(columnList = "author_id") to its table.
alter table book add constraint fk_book_author foreign key (author_id) references author (id);
