-- cairn 20261121093000__lk101_an_index_is_built postgresql sha256:6edf62b73c5f01a021b49eb76b2496858d252b2381b836bf018b3951fb49b4b8
-- part 1 of 1, transactional

-- LK101 warning: while index ix_author_name is built, nobody can write to author.
-- Remedy: on a large table say @Database(online = true): the index is then built concurrently.
-- LK114 info: while the migration waits for a table that a long transaction uses, all others that want the table wait behind it, and nothing limits the time.
-- Remedy: say @Database(online = true), or set lock_timeout for the user that migrates, such as alter role deployer set lock_timeout = '5s'.
create index ix_author_name on author (name);
