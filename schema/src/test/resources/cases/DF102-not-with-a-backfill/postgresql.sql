-- cairn 20261121093000__df102_not_with_a_backfill postgresql sha256:72777ffaa7b41de8be97a36689b46652113b2bd2218d5916aa1c756aba8d7b76
-- part 1 of 1, transactional

-- CB105 warning: programs of the old version that still run know nothing of the new column created of author, which is NOT NULL: their inserts fail.
-- Remedy: stop them before the migration, or let the column be null until they are gone.
alter table author add column created timestamp(6);

-- LK121 info: one update fills created in all rows of author, which stay locked until it is committed.
-- Remedy: on a large table say @Database(online = true), which fills it in batches on PostgreSQL; or add the column as one that takes NULL first, and fill it in batches.
update author set created = current_timestamp where created is null;

-- LK105 warning: to see that column created holds no NULL, all rows of author are read while nobody can read or write them.
-- Remedy: on a large table say @Database(online = true): a check is then validated before.
-- LK114 info: while the migration waits for a table that a long transaction uses, all others that want the table wait behind it, and nothing limits the time.
-- Remedy: say @Database(online = true), or set lock_timeout for the user that migrates, such as alter role deployer set lock_timeout = '5s'.
alter table author alter column created set not null;
