-- cairn 20261121093000__add_a_column_with_a_fill_and_a_default postgresql sha256:0e084ccb7cbc77f5b02e238e171d7135ea2e6712f3105a58446b535a4413ac36
-- part 1 of 1, transactional

alter table t add column nick varchar(50);

-- LK121 info: one update fills nick in all rows of t, which stay locked until it is committed.
-- Remedy: on a large table add the column as one that takes NULL first, and fill it in batches.
update t set nick = 'none' where nick is null;
alter table t alter column nick set default 'd';

-- LK105 warning: to see that column nick holds no NULL, all rows of t are read while nobody can read or write them.
-- Remedy: on a large table edit the script: write "not transactional" in its second line, add a check (column is not null) not valid, validate it, set not null, and drop the check.
-- LK114 info: while the migration waits for a table that a long transaction uses, all others that want the table wait behind it, and nothing limits the time.
-- Remedy: set lock_timeout for the user that migrates, such as alter role deployer set lock_timeout = '5s'.
alter table t alter column nick set not null;
