-- cairn 20261121093000__hy103_an_index_that_another_begins_with postgresql sha256:701f1ea9cc9aebebee241e6adb7c23bc73ac5592cfd21506104b53072f1c7abd
-- part 1 of 1, transactional

-- LK101 warning: while index ix_author_name is built, nobody can write to author.
-- Remedy: on a large table write @Database(online = true): the index is then built concurrently, in a part of its own.
-- LK114 info: while the migration waits for a table that a long transaction uses, all others that want the table wait behind it, and nothing limits the time.
-- Remedy: set lock_timeout for the user that migrates, or write @Database(online = true), which sets it in the script.
-- HY103 info: index ix_author_name of author holds nothing that index ix_author_name_born does not hold: it only costs writes.
-- Remedy: remove it from the table's indexes.
create index ix_author_name on author (name);
