-- cairn 20261121093000__hy103_not_in_another_order postgresql sha256:5b05ed4aa40419f664e97ca8118ef0449280a65c3d6d34fcd3d9d7c2fd271c5e
-- part 1 of 1, transactional

-- LK101 warning: while index ix_author_born is built, nobody can write to author.
-- Remedy: on a large table write @Database(online = true): the index is then built concurrently, in a part of its own.
-- LK114 info: while the migration waits for a table that a long transaction uses, all others that want the table wait behind it, and nothing limits the time.
-- Remedy: set lock_timeout for the user that migrates, or write @Database(online = true), which sets it in the script.
create index ix_author_born on author (born);
