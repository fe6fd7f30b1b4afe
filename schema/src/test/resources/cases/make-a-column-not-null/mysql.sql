-- cairn 20261121093000__make_a_column_not_null mysql sha256:771b7a70351d93a5f601f22143d4b01e2638f10f0b0e310b79b871c5ce4ccd8c
-- part 1 of 1, not transactional

-- DF103 warning: column nick of t becomes NOT NULL: the migration fails if a row holds NULL.
-- Remedy: give such rows a value with @Backfill("...") on the attribute, or make sure that there are none.
-- Guard: select count(*) from t where nick is null
-- CB105 warning: programs of the old version that still run may leave out column nick of t, which is NOT NULL: their inserts fail.
-- Remedy: stop them before the migration, or let the column be null until they are gone.
alter table t modify column nick varchar(50) not null;
