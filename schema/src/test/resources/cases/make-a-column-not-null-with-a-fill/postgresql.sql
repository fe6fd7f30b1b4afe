-- cairn 20261121093000__make_a_column_not_null_with_a_fill postgresql sha256:4f2a09450789479ae97a6ba3016fb88d48e2c5ee7aee9f86c7440bd2f0b4a59d
-- part 1 of 1, transactional

-- CB105 warning: programs of the old version that still run may leave out column nick of t, which is NOT NULL: their inserts fail.
-- Remedy: stop them before the migration, or let the column be null until they are gone.
-- LK121 info: one update fills nick in all rows of t, which stay locked until it is committed.
-- Remedy: on a large table add the column as one that takes NULL first, and fill it in batches.
update t set nick = 'none' where nick is null;

-- LK105 warning: to see that column nick holds no NULL, all rows of t are read while nobody can read or write them.
-- Remedy: on a large table write @Database(online = true): rows are then read without locks, by a check that is validated first.
-- LK114 info: while the migration waits for a table that a long transaction uses, all others that want the table wait behind it, and nothing limits the time.
-- Remedy: set lock_timeout for the user that migrates, or write @Database(online = true), which sets it in the script.
alter table t alter column nick set not null;
