-- cairn 20261121093000__lk114_a_migration_works_under_locks postgresql sha256:9a04cb66c0a5dba51a27676f5943a48cb41768d3b4efb91ebd5c6bf1a7f04a8e
-- part 1 of 1, transactional

-- LK101 warning: while index ix_author_name is built, nobody can write to author.
-- Remedy: on a large table write @Database(online = true): the index is then built concurrently, in a part of its own.
-- LK114 info: while the migration waits for a table that a long transaction uses, all others that want the table wait behind it, and nothing limits the time.
-- Remedy: set lock_timeout for the user that migrates, or write @Database(online = true), which sets it in the script.
create index ix_author_name on author (name);
