-- cairn 20261121093000__df101_unasked_a_primitive_is_filled_with_its_zero mysql sha256:ee59ffa4da8c32554f1f69b46f8140d91006743d614b320a8f8ccdaf8d7d8ea4
-- part 1 of 1, not transactional

-- DF101 info: rows of author that exist get 0 in the new column books, since its attribute cannot be null.
-- Remedy: say @Backfill("...") on the attribute if they should get something else.
-- CB105 warning: programs of the old version that still run know nothing of the new column books of author, which is NOT NULL: their inserts fail.
-- Remedy: stop them before the migration, or let the column be null until they are gone.
alter table author add column books integer;
update author set books = 0 where books is null;
alter table author modify column books integer not null;
