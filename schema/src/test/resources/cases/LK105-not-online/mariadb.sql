-- cairn 20261121093000__lk105_not_online mariadb sha256:b624788e0ef97531251acebbab5241574ecc17d6f81ce69a22dc6470081b5cef
-- part 1 of 1, not transactional

-- DF103 warning: column name of author becomes NOT NULL: the migration fails if a row holds NULL.
-- Remedy: give such rows a value with @Backfill("...") on the attribute, or make sure that there are none.
-- Guard: select count(*) from author where name is null
-- CB105 warning: programs of the old version that still run may leave out column name of author, which is NOT NULL: their inserts fail.
-- Remedy: stop them before the migration, or let the column be null until they are gone.
alter table author modify column name varchar(50) not null;
