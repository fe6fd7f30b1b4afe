-- cairn 20261121093000__hy103_an_index_that_another_begins_with postgresql sha256:3b1461870658e58b7500b9710628d2bfd70083c33be24bce0fb2e4bb2aec1520
-- part 1 of 1, transactional

-- LK101 warning: while index ix_author_name is built, nobody can write to author.
-- Remedy: on a large table edit the script: write "not transactional" in its second line, and create index concurrently.
-- LK114 info: while the migration waits for a table that a long transaction uses, all others that want the table wait behind it, and nothing limits the time.
-- Remedy: set lock_timeout for the user that migrates, such as alter role deployer set lock_timeout = '5s'.
-- HY103 info: index ix_author_name of author holds nothing that index ix_author_name_born does not hold: it only costs writes.
-- Remedy: remove it from the table's indexes.
create index ix_author_name on author (name);
