-- cairn 20261121093000__lk120_a_table_is_rebuilt postgresql sha256:7d18b5ac721cd24f9bce390ec8e302392f579fb8ad269ad8c384361c4de9b750
-- part 1 of 1, transactional

-- DF103 warning: column name of author becomes NOT NULL: the migration fails if a row holds NULL.
-- Remedy: give such rows a value with @Backfill("...") on the attribute, or make sure that there are none.
-- Guard: select count(*) from author where name is null
-- CB105 warning: programs of the old version that still run may leave out column name of author, which is NOT NULL: their inserts fail.
-- Remedy: stop them before the migration, or let the column be null until they are gone.
-- LK105 warning: to see that column name holds no NULL, all rows of author are read while nobody can read or write them.
-- Remedy: on a large table say @Database(online = true): a check is then validated before.
-- LK114 info: while the migration waits for a table that a long transaction uses, all others that want the table wait behind it, and nothing limits the time.
-- Remedy: say @Database(online = true), or set lock_timeout for the user that migrates, such as alter role deployer set lock_timeout = '5s'.
alter table author alter column name set not null;
