-- cairn 20261121093000__make_a_column_not_null_with_a_fill postgresql sha256:bca75752d299708ae9fb0c29ab460c43d49489e840f20c588dbb7e645e76a645
-- part 1 of 1, transactional

-- CB105 warning: programs of the old version that still run may leave out column nick of t, which is NOT NULL: their inserts fail.
-- Remedy: stop them before the migration, or let the column be null until they are gone.
-- LK121 info: one update fills nick in all rows of t, which stay locked until it is committed.
-- Remedy: on a large table add the column as one that takes NULL first, and fill it in batches.
update t set nick = 'none' where nick is null;

-- LK105 warning: to see that column nick holds no NULL, all rows of t are read while nobody can read or write them.
-- Remedy: on a large table edit the script: write "not transactional" in its second line, add a check (column is not null) not valid, validate it, set not null, and drop the check.
-- LK114 info: while the migration waits for a table that a long transaction uses, all others that want the table wait behind it, and nothing limits the time.
-- Remedy: set lock_timeout for the user that migrates, such as alter role deployer set lock_timeout = '5s'.
alter table t alter column nick set not null;
