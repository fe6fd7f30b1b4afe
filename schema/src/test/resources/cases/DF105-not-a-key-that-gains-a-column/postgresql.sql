-- cairn 20261121093000__df105_not_a_key_that_gains_a_column postgresql sha256:fef336257dd094cf0d8889c74722a0ba52fd293e647eb0b07bca8f23045b45fe
-- part 1 of 1, transactional

alter table author drop constraint uk_author;

-- LK103 warning: while the index of key uk_author is built, nobody can read or write author.
-- Remedy: on a large table say @Database(online = true): its index is then built concurrently before.
-- LK114 info: while the migration waits for a table that a long transaction uses, all others that want the table wait behind it, and nothing limits the time.
-- Remedy: say @Database(online = true), or set lock_timeout for the user that migrates, such as alter role deployer set lock_timeout = '5s'.
alter table author add constraint uk_author unique (tenant, email);
