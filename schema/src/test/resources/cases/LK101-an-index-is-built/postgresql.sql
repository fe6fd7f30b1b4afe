-- cairn 20261121093000__lk101_an_index_is_built postgresql sha256:f8b9f9ba5bd4657c21da8ca531bf676aff5a0d131c54c58b5357d04c91fd16c0
-- part 1 of 1, transactional

-- LK101 warning: while index ix_author_name is built, nobody can write to author.
-- Remedy: on a large table edit the script: write "not transactional" in its second line, and create index concurrently.
-- LK114 info: while the migration waits for a table that a long transaction uses, all others that want the table wait behind it, and nothing limits the time.
-- Remedy: set lock_timeout for the user that migrates, such as alter role deployer set lock_timeout = '5s'.
create index ix_author_name on author (name);
