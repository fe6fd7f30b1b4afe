-- cairn 20261121093000__df101_not_with_a_backfill mysql sha256:efbe6e3dda8816e43cf8fb63299cec37cac5b5c5ebf338e62293f24f81f20bf4
-- part 1 of 1, not transactional

-- CB105 warning: programs of the old version that still run know nothing of the new column email of author, which is NOT NULL: their inserts fail.
-- Remedy: stop them before the migration, or let the column be null until they are gone.
alter table author add column email varchar(50);

-- LK121 info: one update fills email in all rows of author, and nobody can change or insert rows until it is done.
-- Remedy: on a large table add the column as one that takes NULL first, and fill it in batches from outside.
update author set email = 'none' where email is null;
alter table author modify column email varchar(50) not null;
