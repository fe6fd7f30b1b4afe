-- cairn 20261121093000__lk108_rows_are_checked postgresql sha256:79cbb9ea9d45137f33bdca4e2d5edf49d501922eb35d3fbd9509b6aa6332debe
-- part 1 of 1, transactional

-- DF107 warning: the check (pages > 0) on book is new: the migration fails if a row does not meet it.
-- Remedy: look for such rows before: select * from book where not (pages > 0).
-- Guard: select count(*) from book where not (pages > 0)
-- LK108 warning: while all rows of book are checked for ck_pages, nobody can read or write them.
-- Remedy: on a large table say @Database(online = true): the check is then added not valid, and validated later.
-- LK114 info: while the migration waits for a table that a long transaction uses, all others that want the table wait behind it, and nothing limits the time.
-- Remedy: say @Database(online = true), or set lock_timeout for the user that migrates, such as alter role deployer set lock_timeout = '5s'.
alter table book add constraint ck_pages check (pages > 0);
