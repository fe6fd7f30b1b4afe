-- cairn 20261121093000__df103_not_with_a_backfill h2 sha256:4b5ca0e06961dcaa5e05adb23869cac3ceacb8c5376544434dc7344584facdab
-- part 1 of 1, not transactional

-- CB105 warning: programs of the old version that still run may leave out column name of author, which is NOT NULL: their inserts fail.
-- Remedy: stop them before the migration, or let the column be null until they are gone.
update author set name = 'unknown' where name is null;
alter table author alter column name set not null;
