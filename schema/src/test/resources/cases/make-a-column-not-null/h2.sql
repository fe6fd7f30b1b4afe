-- cairn 20261121093000__make_a_column_not_null h2 sha256:cd46ea5991801caad9afb81ca8909378e92942909ad403d561468ac9f4101b31
-- part 1 of 1, not transactional

-- DF103 warning: column nick of t becomes NOT NULL: the migration fails if a row holds NULL.
-- Remedy: give such rows a value with @Backfill("...") on the attribute, or make sure that there are none.
alter table t alter column nick set not null;
