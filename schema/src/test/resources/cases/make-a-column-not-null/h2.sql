-- cairn 20261121093000__make_a_column_not_null h2 sha256:7e3c026295649b274d996d64dcaed6b8e7e52a4d50c4f1ee3b2b8eada88788ba
-- part 1 of 1, not transactional

-- DF103 warning: column nick of t becomes NOT NULL: the migration fails if a row holds NULL.
-- Remedy: give such rows a value with @Backfill("...") on the attribute, or make sure that there are none.
-- Guard: select count(*) from t where nick is null
-- CB105 warning: programs of the old version that still run may leave out column nick of t, which is NOT NULL: their inserts fail.
-- Remedy: stop them before the migration, or let the column be null until they are gone.
alter table t alter column nick set not null;
