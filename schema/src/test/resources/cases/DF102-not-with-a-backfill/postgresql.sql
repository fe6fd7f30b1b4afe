-- cairn 20261121093000__df102_not_with_a_backfill postgresql sha256:3ddf1284de286552530e9b37c7f41f9782e89f8f3fef7beef83be9a6548b40e1
-- part 1 of 1, transactional

-- CB105 warning: programs of the old version that still run know nothing of the new column created of author, which is NOT NULL: their inserts fail.
-- Remedy: stop them before the migration, or let the column be null until they are gone.
alter table author add column created timestamp(6);

-- LK121 info: one update fills created in all rows of author, which stay locked until it is committed.
-- Remedy: on a large table add the column as one that takes NULL first, and fill it in batches.
update author set created = current_timestamp where created is null;

-- LK105 warning: to see that column created holds no NULL, all rows of author are read while nobody can read or write them.
-- Remedy: on a large table write @Database(online = true): rows are then read without locks, by a check that is validated first.
-- LK114 info: while the migration waits for a table that a long transaction uses, all others that want the table wait behind it, and nothing limits the time.
-- Remedy: set lock_timeout for the user that migrates, or write @Database(online = true), which sets it in the script.
alter table author alter column created set not null;
