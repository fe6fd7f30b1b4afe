-- cairn 20261121093000__hy103_not_in_another_order postgresql sha256:d319ab2bc131325e27c8407e254e0e4751c5db3aff0e77cff01ca2cc953a3013
-- part 1 of 1, transactional

-- LK101 warning: while index ix_author_born is built, nobody can write to author.
-- Remedy: on a large table edit the script: write "not transactional" in its second line, and create index concurrently.
-- LK114 info: while the migration waits for a table that a long transaction uses, all others that want the table wait behind it, and nothing limits the time.
-- Remedy: set lock_timeout for the user that migrates, such as alter role deployer set lock_timeout = '5s'.
create index ix_author_born on author (born);
