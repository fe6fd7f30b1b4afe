-- cairn 20261121093000__df101_unasked_a_primitive_is_filled_with_its_zero postgresql sha256:f46ee154c550e60a58f0ea5ececc6ce42aea166ed5a26557c7987cc5f2460052
-- part 1 of 1, transactional

-- DF101 info: rows of author that exist get 0 in the new column books, since its attribute cannot be null.
-- Remedy: say @Backfill("...") on the attribute if they should get something else.
-- CB105 warning: programs of the old version that still run know nothing of the new column books of author, which is NOT NULL: their inserts fail.
-- Remedy: stop them before the migration, or let the column be null until they are gone.
alter table author add column books integer;

-- LK121 info: one update fills books in all rows of author, which stay locked until it is committed.
-- Remedy: on a large table say @Database(online = true), which fills it in batches on PostgreSQL; or add the column as one that takes NULL first, and fill it in batches.
update author set books = 0 where books is null;

-- LK105 warning: to see that column books holds no NULL, all rows of author are read while nobody can read or write them.
-- Remedy: on a large table say @Database(online = true): a check is then validated before.
-- LK114 info: while the migration waits for a table that a long transaction uses, all others that want the table wait behind it, and nothing limits the time.
-- Remedy: say @Database(online = true), or set lock_timeout for the user that migrates, such as alter role deployer set lock_timeout = '5s'.
alter table author alter column books set not null;
