-- cairn 20261121093000__make_a_column_not_null postgresql sha256:c08a2e8b6f4140202bec567ec59099b143b04fe306ac03fb4f140541189c2b3e
-- part 1 of 1, transactional

-- DF103 warning: column nick of t becomes NOT NULL: the migration fails if a row holds NULL.
-- Remedy: give such rows a value with @Backfill("...") on the attribute, or make sure that there are none.
-- Guard: select count(*) from t where nick is null
-- CB105 warning: programs of the old version that still run may leave out column nick of t, which is NOT NULL: their inserts fail.
-- Remedy: stop them before the migration, or let the column be null until they are gone.
-- LK105 warning: to see that column nick holds no NULL, all rows of t are read while nobody can read or write them.
-- Remedy: on a large table write @Database(online = true): rows are then read without locks, by a check that is validated first.
-- LK114 info: while the migration waits for a table that a long transaction uses, all others that want the table wait behind it, and nothing limits the time.
-- Remedy: set lock_timeout for the user that migrates, or write @Database(online = true), which sets it in the script.
alter table t alter column nick set not null;
