-- cairn 20261121093000__add_a_column_with_a_fill_and_a_default postgresql sha256:99d6a8524adf82550bb0d385c65345b59add945dac2c239903135ca0399dbde4
-- part 1 of 1, transactional

alter table t add column nick varchar(50);

-- LK121 info: one update fills nick in all rows of t, which stay locked until it is committed.
-- Remedy: on a large table say @Database(online = true), which fills it in batches on PostgreSQL; or add the column as one that takes NULL first, and fill it in batches.
update t set nick = 'none' where nick is null;
alter table t alter column nick set default 'd';

-- LK105 warning: to see that column nick holds no NULL, all rows of t are read while nobody can read or write them.
-- Remedy: on a large table say @Database(online = true): a check is then validated before.
-- LK114 info: while the migration waits for a table that a long transaction uses, all others that want the table wait behind it, and nothing limits the time.
-- Remedy: say @Database(online = true), or set lock_timeout for the user that migrates, such as alter role deployer set lock_timeout = '5s'.
alter table t alter column nick set not null;
