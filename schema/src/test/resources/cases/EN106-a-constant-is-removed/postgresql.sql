-- cairn 20261121093000__en106_a_constant_is_removed postgresql sha256:c9f761ba4d4957b9f926be47ba784e1b2c7dd0c9ef9761f8288478e6fbcf7f1f
-- part 1 of 1, transactional

-- EN106 error: the positions of constants in genre of book change: rows are renumbered so that they keep their meaning, but programs of the old version that still run read and write the old positions; the migration fails if a row holds POETRY, which is gone.
-- Remedy: where a constant has another name now, say so with @RenamedFrom on it; else give such rows another value before.
-- Guard: select count(*) from book where genre in (1)
alter table book drop constraint ck_book_genre;

-- LK121 info: one update moves values of genre in rows of book, which stay locked until it is committed.
-- Remedy: on a large table deploy while nobody writes.
update book set genre = case genre when 1 then -1 when 2 then 1 else genre end where genre in (1, 2);

-- LK108 warning: while all rows of book are checked for ck_book_genre, nobody can read or write them.
-- Remedy: on a large table say @Database(online = true): the check is then added not valid, and validated later.
-- LK114 info: while the migration waits for a table that a long transaction uses, all others that want the table wait behind it, and nothing limits the time.
-- Remedy: say @Database(online = true), or set lock_timeout for the user that migrates, such as alter role deployer set lock_timeout = '5s'.
alter table book add constraint ck_book_genre check (genre between 0 and 1);
