-- cairn 20261121093000__en107_a_constant_is_removed postgresql sha256:b2db326aaff1d3b8fd10e5efde41536b059a6d07febc1f4f06b6d11b0a0eb906
-- part 1 of 1, transactional

-- EN107 warning: column genre of book may not hold POETRY any more: the migration fails if a row does.
-- Remedy: where a constant has another name now, say so with @RenamedFrom on it; else give such rows another value before.
-- Guard: select count(*) from book where genre in ('POETRY')
alter table book drop constraint ck_book_genre;

-- LK108 warning: while all rows of book are checked for ck_book_genre, nobody can read or write them.
-- Remedy: on a large table edit the script: write "not transactional" in its second line, add the check not valid, and validate it in a statement of its own.
-- LK114 info: while the migration waits for a table that a long transaction uses, all others that want the table wait behind it, and nothing limits the time.
-- Remedy: set lock_timeout for the user that migrates, such as alter role deployer set lock_timeout = '5s'.
alter table book add constraint ck_book_genre check (genre in ('NOVEL'));
