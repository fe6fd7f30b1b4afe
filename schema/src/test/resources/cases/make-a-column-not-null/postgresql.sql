-- cairn 20261121093000__make_a_column_not_null postgresql sha256:67a118eb3f974c0098bb215477c80e52ed41cca4758a99ecedc0c0d07a451ce3
-- part 1 of 1, transactional

-- DF103 warning: column nick of t becomes NOT NULL: the migration fails if a row holds NULL.
-- Remedy: give such rows a value with @Backfill("...") on the attribute, or make sure that there are none.
alter table t alter column nick set not null;
