-- cairn 20261121093000__fill_a_column_from_one_that_is_dropped postgresql sha256:b464a88669604e2819358973842b2a733c65d321c05ec8456e37bbc9404ae1b8
-- part 1 of 1, transactional

-- CB105 warning: programs of the old version that still run know nothing of the new column name of t, which is NOT NULL: their inserts fail.
-- Remedy: stop them before the migration, or let the column be null until they are gone.
alter table t add column name varchar(60);

-- LK121 info: one update fills name in all rows of t, which stay locked until it is committed.
-- Remedy: on a large table say @Database(online = true), which fills it in batches on PostgreSQL; or add the column as one that takes NULL first, and fill it in batches.
update t set name = coalesce(nick, 'x') where name is null;

-- LK105 warning: to see that column name holds no NULL, all rows of t are read while nobody can read or write them.
-- Remedy: on a large table say @Database(online = true): a check is then validated before.
-- LK114 info: while the migration waits for a table that a long transaction uses, all others that want the table wait behind it, and nothing limits the time.
-- Remedy: say @Database(online = true), or set lock_timeout for the user that migrates, such as alter role deployer set lock_timeout = '5s'.
alter table t alter column name set not null;

-- DL103 error: dropping column nick of t deletes its values.
-- Remedy: stop using the column in one release and drop it in a later one; where it was renamed, say so with @RenamedFrom on the attribute.
alter table t drop column nick;
