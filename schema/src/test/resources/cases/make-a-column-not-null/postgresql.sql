-- cairn 20261121093000__make_a_column_not_null postgresql sha256:64f935d04d5ab8ec4aff9339ba57d219a0e57670020c03682c180abf491af73e
-- part 1 of 1, transactional

-- DF103 warning: column nick of t becomes NOT NULL: the migration fails if a row holds NULL.
-- Remedy: give such rows a value with @Backfill("...") on the attribute, or make sure that there are none.
-- Guard: select count(*) from t where nick is null
-- CB105 warning: programs of the old version that still run may leave out column nick of t, which is NOT NULL: their inserts fail.
-- Remedy: stop them before the migration, or let the column be null until they are gone.
-- LK105 warning: to see that column nick holds no NULL, all rows of t are read while nobody can read or write them.
-- Remedy: on a large table say @Database(online = true): a check is then validated before.
-- LK114 info: while the migration waits for a table that a long transaction uses, all others that want the table wait behind it, and nothing limits the time.
-- Remedy: say @Database(online = true), or set lock_timeout for the user that migrates, such as alter role deployer set lock_timeout = '5s'.
alter table t alter column nick set not null;
