-- cairn 20261121093000__df107_a_check_is_added postgresql sha256:c3cd604f46dde4a6813847cdfc26c16ae32761381890f6f0ccb26e09efcb8857
-- part 1 of 1, transactional

-- DF107 warning: the check (pages > 0) on book is new: the migration fails if a row does not meet it.
-- Remedy: look for such rows before: select * from book where not (pages > 0).
-- Guard: select count(*) from book where not (pages > 0)
-- LK108 warning: while all rows of book are checked for ck_pages, nobody can read or write them.
-- Remedy: on a large table write @Database(online = true): the rows are then checked in a later part, without such locks.
-- LK114 info: while the migration waits for a table that a long transaction uses, all others that want the table wait behind it, and nothing limits the time.
-- Remedy: set lock_timeout for the user that migrates, or write @Database(online = true), which sets it in the script.
alter table book add constraint ck_pages check (pages > 0);
