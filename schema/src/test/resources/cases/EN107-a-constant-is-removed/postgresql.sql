-- cairn 20261121093000__en107_a_constant_is_removed postgresql sha256:588e7c2f492dbbecf7be421c80fb02d55c25d3e21c2d994515f07076c3734f82
-- part 1 of 1, transactional

-- EN107 warning: column genre of book may not hold POETRY any more: the migration fails if a row does.
-- Remedy: where a constant has another name now, say so with @RenamedFrom on it; else give such rows another value before.
-- Guard: select count(*) from book where genre in ('POETRY')
alter table book drop constraint ck_book_genre;

-- LK108 warning: while all rows of book are checked for ck_book_genre, nobody can read or write them.
-- Remedy: on a large table say @Database(online = true): the check is then added not valid, and validated later.
-- LK114 info: while the migration waits for a table that a long transaction uses, all others that want the table wait behind it, and nothing limits the time.
-- Remedy: say @Database(online = true), or set lock_timeout for the user that migrates, such as alter role deployer set lock_timeout = '5s'.
alter table book add constraint ck_book_genre check (genre in ('NOVEL'));
