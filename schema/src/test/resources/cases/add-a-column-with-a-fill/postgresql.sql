-- cairn 20261121093000__add_a_column_with_a_fill postgresql sha256:430ae90f8b157b88774b9c0a44760075488ba30792d9d0beb893aabd16ddca3a
-- part 1 of 1, transactional

-- CB105 warning: programs of the old version that still run know nothing of the new column nick of t, which is NOT NULL: their inserts fail.
-- Remedy: stop them before the migration, or let the column be null until they are gone.
alter table t add column nick varchar(50);

-- LK121 info: one update fills nick in all rows of t, which stay locked until it is committed.
-- Remedy: on a large table say @Database(online = true), which fills it in batches on PostgreSQL; or add the column as one that takes NULL first, and fill it in batches.
update t set nick = 'none' where nick is null;

-- LK105 warning: to see that column nick holds no NULL, all rows of t are read while nobody can read or write them.
-- Remedy: on a large table say @Database(online = true): a check is then validated before.
-- LK114 info: while the migration waits for a table that a long transaction uses, all others that want the table wait behind it, and nothing limits the time.
-- Remedy: say @Database(online = true), or set lock_timeout for the user that migrates, such as alter role deployer set lock_timeout = '5s'.
alter table t alter column nick set not null;
