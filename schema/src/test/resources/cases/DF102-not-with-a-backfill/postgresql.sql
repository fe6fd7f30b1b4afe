-- cairn 20261121093000__df102_not_with_a_backfill postgresql sha256:9042dfc7043566c1012b63e281bbb5a9f351cf5c1b8d56146abecdeb57d8272b
-- part 1 of 1, transactional

-- CB105 warning: programs of the old version that still run know nothing of the new column created of author, which is NOT NULL: their inserts fail.
-- Remedy: stop them before the migration, or let the column be null until they are gone.
alter table author add column created timestamp(6);

-- LK121 info: one update fills created in all rows of author, which stay locked until it is committed.
-- Remedy: on a large table add the column as one that takes NULL first, and fill it in batches.
update author set created = current_timestamp where created is null;

-- LK105 warning: to see that column created holds no NULL, all rows of author are read while nobody can read or write them.
-- Remedy: on a large table edit the script: write "not transactional" in its second line, add a check (column is not null) not valid, validate it, set not null, and drop the check.
-- LK114 info: while the migration waits for a table that a long transaction uses, all others that want the table wait behind it, and nothing limits the time.
-- Remedy: set lock_timeout for the user that migrates, such as alter role deployer set lock_timeout = '5s'.
alter table author alter column created set not null;
