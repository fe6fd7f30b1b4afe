-- cairn 20261121093000__df103_not_with_a_backfill mysql sha256:e398f3c6c76e81876d4011d3b2fc35d0556c869737ab6fb3b31319ac1fe050d2
-- part 1 of 1, not transactional

-- CB105 warning: programs of the old version that still run may leave out column name of author, which is NOT NULL: their inserts fail.
-- Remedy: stop them before the migration, or let the column be null until they are gone.
update author set name = 'unknown' where name is null;
alter table author modify column name varchar(50) not null;
