-- cairn 20261121093000__df101_unasked_a_primitive_is_filled_with_its_zero mysql sha256:1f43a0372fc4c36f45cf6f37c33386ac2c6b452613c5a5dfb66840ca47ce0c47
-- part 1 of 1, not transactional

-- DF101 info: rows of author that exist get 0 in the new column books, since its attribute cannot be null.
-- Remedy: say @Backfill("...") on the attribute if they should get something else.
-- CB105 warning: programs of the old version that still run know nothing of the new column books of author, which is NOT NULL: their inserts fail.
-- Remedy: stop them before the migration, or let the column be null until they are gone.
alter table author add column books integer;

-- LK121 info: one update fills books in all rows of author, and nobody can change or insert rows until it is done.
-- Remedy: on a large table add the column as one that takes NULL first, and fill it in batches from outside.
update author set books = 0 where books is null;
alter table author modify column books integer not null;
