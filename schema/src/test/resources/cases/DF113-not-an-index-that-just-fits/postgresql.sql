-- cairn 20261121093000__df113_not_an_index_that_just_fits postgresql sha256:f80f2b813d63bec64ad027515050f457a8e3c0fa40b3518b20fb3a39d76ecb37
-- part 1 of 1, transactional

-- LK101 warning: while index ix_book is built, nobody can write to book.
-- Remedy: on a large table say @Database(online = true): the index is then built concurrently.
-- LK114 info: while the migration waits for a table that a long transaction uses, all others that want the table wait behind it, and nothing limits the time.
-- Remedy: say @Database(online = true), or set lock_timeout for the user that migrates, such as alter role deployer set lock_timeout = '5s'.
create index ix_book on book (title, part);
