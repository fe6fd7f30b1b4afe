-- cairn 20261121093000__df101_not_with_a_backfill postgresql sha256:6f7a2641559a6be28a6aab84e7ab2f55f9077a7a6379df375fd6c6d5215dcbdf
-- part 1 of 1, transactional

-- CB105 warning: programs of the old version that still run know nothing of the new column email of author, which is NOT NULL: their inserts fail.
-- Remedy: stop them before the migration, or let the column be null until they are gone.
alter table author add column email varchar(50);

-- LK121 info: one update fills email in all rows of author, which stay locked until it is committed.
-- Remedy: on a large table say @Database(online = true), which fills it in batches on PostgreSQL; or add the column as one that takes NULL first, and fill it in batches.
update author set email = 'none' where email is null;

-- LK105 warning: to see that column email holds no NULL, all rows of author are read while nobody can read or write them.
-- Remedy: on a large table say @Database(online = true): a check is then validated before.
-- LK114 info: while the migration waits for a table that a long transaction uses, all others that want the table wait behind it, and nothing limits the time.
-- Remedy: say @Database(online = true), or set lock_timeout for the user that migrates, such as alter role deployer set lock_timeout = '5s'.
alter table author alter column email set not null;
