-- cairn 20261121093000__add_a_column_with_a_fill_and_a_default postgresql sha256:b20a97bbd88b3c03e6a35df1f2057203221eb50501537c10bdb607bf4ea60614
-- part 1 of 1, transactional

alter table t add column nick varchar(50);

-- LK121 info: one update fills nick in all rows of t, which stay locked until it is committed.
-- Remedy: on a large table add the column as one that takes NULL first, and fill it in batches.
update t set nick = 'none' where nick is null;
alter table t alter column nick set default 'd';

-- LK105 warning: to see that column nick holds no NULL, all rows of t are read while nobody can read or write them.
-- Remedy: on a large table write @Database(online = true): rows are then read without locks, by a check that is validated first.
-- LK114 info: while the migration waits for a table that a long transaction uses, all others that want the table wait behind it, and nothing limits the time.
-- Remedy: set lock_timeout for the user that migrates, or write @Database(online = true), which sets it in the script.
alter table t alter column nick set not null;
