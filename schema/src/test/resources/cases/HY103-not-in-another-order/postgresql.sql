-- cairn 20261121093000__hy103_not_in_another_order postgresql sha256:f35aff050261a5ab4cf8f7dbd541580230f0108cdf050e69b7f6b9cf8d11847e
-- part 1 of 1, transactional

-- LK101 warning: while index ix_author_born is built, nobody can write to author.
-- Remedy: on a large table say @Database(online = true): the index is then built concurrently.
-- LK114 info: while the migration waits for a table that a long transaction uses, all others that want the table wait behind it, and nothing limits the time.
-- Remedy: say @Database(online = true), or set lock_timeout for the user that migrates, such as alter role deployer set lock_timeout = '5s'.
create index ix_author_born on author (born);
