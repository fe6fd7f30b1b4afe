-- cairn 20261121093000__lk105_not_online h2 sha256:e5ae579ae2426fe083f4243f857db2692c8ddec824ec373dbbb58456e65d89ab
-- part 1 of 1, not transactional

-- DF103 warning: column name of author becomes NOT NULL: the migration fails if a row holds NULL.
-- Remedy: give such rows a value with @Backfill("...") on the attribute, or make sure that there are none.
-- Guard: select count(*) from author where name is null
-- CB105 warning: programs of the old version that still run may leave out column name of author, which is NOT NULL: their inserts fail.
-- Remedy: stop them before the migration, or let the column be null until they are gone.
alter table author alter column name set not null;
