-- cairn 20261121093000__hy103_an_index_that_another_begins_with postgresql sha256:a76d51c0f266e40784a45de8d2abec16ea209c62cb39b4542cddb8e957fcd8e9
-- part 1 of 1, transactional

-- LK101 warning: while index ix_author_name is built, nobody can write to author.
-- Remedy: on a large table say @Database(online = true): the index is then built concurrently.
-- LK114 info: while the migration waits for a table that a long transaction uses, all others that want the table wait behind it, and nothing limits the time.
-- Remedy: say @Database(online = true), or set lock_timeout for the user that migrates, such as alter role deployer set lock_timeout = '5s'.
-- HY103 info: index ix_author_name of author holds nothing that index ix_author_name_born does not hold: it only costs writes.
-- Remedy: remove it from the table's indexes.
create index ix_author_name on author (name);
