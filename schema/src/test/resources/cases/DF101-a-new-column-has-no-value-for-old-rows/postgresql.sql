-- cairn 20261121093000__df101_a_new_column_has_no_value_for_old_rows postgresql sha256:9c000753051115fcab85b9d4e665d92720702fef4d911e2f063f4322c8fdf0cc
-- part 1 of 1, transactional

-- DF101 error: the new column email of author is NOT NULL and has no value for rows that exist: the migration fails if there are any.
-- Remedy: give them one with @Backfill("...") on the attribute, or let it be null.
-- Guard: select count(*) from author
alter table author add column email varchar(50) not null;
