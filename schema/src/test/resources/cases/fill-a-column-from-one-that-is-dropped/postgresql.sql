-- cairn 20261121093000__fill_a_column_from_one_that_is_dropped postgresql sha256:5be37b59b0a1a728021067c91409d2eb1c17faad83c0969625a870c93d312432
-- part 1 of 1, transactional

-- CB105 warning: programs of the old version that still run know nothing of the new column name of t, which is NOT NULL: their inserts fail.
-- Remedy: stop them before the migration, or let the column be null until they are gone.
alter table t add column name varchar(60);

-- LK121 info: one update fills name in all rows of t, which stay locked until it is committed.
-- Remedy: on a large table add the column as one that takes NULL first, and fill it in batches.
update t set name = coalesce(nick, 'x') where name is null;

-- LK105 warning: to see that column name holds no NULL, all rows of t are read while nobody can read or write them.
-- Remedy: on a large table edit the script: write "not transactional" in its second line, add a check (column is not null) not valid, validate it, set not null, and drop the check.
-- LK114 info: while the migration waits for a table that a long transaction uses, all others that want the table wait behind it, and nothing limits the time.
-- Remedy: set lock_timeout for the user that migrates, such as alter role deployer set lock_timeout = '5s'.
alter table t alter column name set not null;

-- DL103 error: dropping column nick of t deletes its values.
-- Remedy: stop using the column in one release and drop it in a later one; where it was renamed, say so with @RenamedFrom on the attribute.
alter table t drop column nick;
