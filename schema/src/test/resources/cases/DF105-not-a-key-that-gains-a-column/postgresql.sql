-- cairn 20261121093000__df105_not_a_key_that_gains_a_column postgresql sha256:e572642f48c40760a7ea4416c12fcd356bf1be9cbf836fdf41f4d0899ba4523e
-- part 1 of 1, transactional

alter table author drop constraint uk_author;

-- LK103 warning: while the index of key uk_author is built, nobody can read or write author.
-- Remedy: on a large table edit the script: write "not transactional" in its second line, create a unique index concurrently, and add the constraint using that index.
-- LK114 info: while the migration waits for a table that a long transaction uses, all others that want the table wait behind it, and nothing limits the time.
-- Remedy: set lock_timeout for the user that migrates, such as alter role deployer set lock_timeout = '5s'.
alter table author add constraint uk_author unique (tenant, email);
