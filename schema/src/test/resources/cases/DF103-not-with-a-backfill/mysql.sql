-- cairn 20261121093000__df103_not_with_a_backfill mysql sha256:b387eb0523e718bc9c860275994b073b65ba4f4ebc409008f01f20ea3ff2181f
-- part 1 of 1, not transactional

-- CB105 warning: programs of the old version that still run may leave out column name of author, which is NOT NULL: their inserts fail.
-- Remedy: stop them before the migration, or let the column be null until they are gone.
-- LK121 info: one update fills name in all rows of author, and nobody can change or insert rows until it is done.
-- Remedy: on a large table add the column as one that takes NULL first, and fill it in batches from outside.
update author set name = 'unknown' where name is null;
alter table author modify column name varchar(50) not null;
