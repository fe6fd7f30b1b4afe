-- cairn 20261121093000__en107_a_constant_is_removed postgresql sha256:ee7334fd5c50b6900c7d8754677b041d5947202383343cf19361d4efe3e38ecb
-- part 1 of 1, transactional

-- EN107 warning: column genre of book may not hold POETRY any more: the migration fails if a row does.
-- Remedy: where a constant has another name now, say so with @RenamedFrom on it; else give such rows another value before.
-- Guard: select count(*) from book where genre in ('POETRY')
alter table book drop constraint ck_book_genre;

-- LK108 warning: while all rows of book are checked for ck_book_genre, nobody can read or write them.
-- Remedy: on a large table write @Database(online = true): the rows are then checked in a later part, without such locks.
-- LK114 info: while the migration waits for a table that a long transaction uses, all others that want the table wait behind it, and nothing limits the time.
-- Remedy: set lock_timeout for the user that migrates, or write @Database(online = true), which sets it in the script.
alter table book add constraint ck_book_genre check (genre in ('NOVEL'));
