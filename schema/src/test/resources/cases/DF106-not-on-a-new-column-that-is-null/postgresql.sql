-- cairn 20261121093000__df106_not_on_a_new_column_that_is_null postgresql sha256:0bdac7b01e620a1f01ff6a2b300712bc20c1bc18c046a155f99cbefb3d949544
-- part 1 of 1, transactional

alter table book add column author_id bigint;

-- LK107 warning: while all rows of book are checked for foreign key fk_book_author, nobody can write to it or to author.
-- Remedy: on a large table write @Database(online = true): the rows are then checked in a later part, without such locks.
-- LK114 info: while the migration waits for a table that a long transaction uses, all others that want the table wait behind it, and nothing limits the time.
-- Remedy: set lock_timeout for the user that migrates, or write @Database(online = true), which sets it in the script.
-- HY102 info: the foreign key on author_id of book has no index: each delete from author reads the whole table.
-- Remedy: add @Index(columnList = "author_id") to its table.
alter table book add constraint fk_book_author foreign key (author_id) references author (id);
