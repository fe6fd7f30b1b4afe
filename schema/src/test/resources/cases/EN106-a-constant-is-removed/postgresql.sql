-- cairn 20261121093000__en106_a_constant_is_removed postgresql sha256:3e3d5fd9a44c8271c58e08c926d74e69cb1d5b808797a146f148be01bf649ba3
-- part 1 of 1, transactional

-- EN106 error: the positions of constants in genre of book change: rows are renumbered so that they keep their meaning, but programs of the old version that still run read and write the old positions; the migration fails if a row holds POETRY, which is gone.
-- Remedy: where a constant has another name now, say so with @RenamedFrom on it; else give such rows another value before.
-- Guard: select count(*) from book where genre in (1)
alter table book drop constraint ck_book_genre;
update book set genre = case genre when 1 then -1 when 2 then 1 else genre end where genre in (1, 2);

-- LK108 warning: while all rows of book are checked for ck_book_genre, nobody can read or write them.
-- Remedy: on a large table say @Database(online = true): the check is then added not valid, and validated later.
-- LK114 info: while the migration waits for a table that a long transaction uses, all others that want the table wait behind it, and nothing limits the time.
-- Remedy: say @Database(online = true), or set lock_timeout for the user that migrates, such as alter role deployer set lock_timeout = '5s'.
alter table book add constraint ck_book_genre check (genre between 0 and 1);
