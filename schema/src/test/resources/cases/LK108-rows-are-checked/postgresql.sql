-- cairn 20261121093000__lk108_rows_are_checked postgresql sha256:f308e5ac5b85e8db0e034dc5f88706f2bc9d5ae3ec5d76668c5ec32d05dade31
-- part 1 of 1, transactional

-- DF107 warning: the check (pages > 0) on book is new: the migration fails if a row does not meet it.
-- Remedy: look for such rows before: select * from book where not (pages > 0).
-- Guard: select count(*) from book where not (pages > 0)
-- LK108 warning: while all rows of book are checked for ck_pages, nobody can read or write them.
-- Remedy: on a large table edit the script: write "not transactional" in its second line, add the check not valid, and validate it in a statement of its own.
-- LK114 info: while the migration waits for a table that a long transaction uses, all others that want the table wait behind it, and nothing limits the time.
-- Remedy: set lock_timeout for the user that migrates, such as alter role deployer set lock_timeout = '5s'.
alter table book add constraint ck_pages check (pages > 0);
