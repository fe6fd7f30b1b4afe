-- cairn 20261121093000__df101_a_new_column_has_no_value_for_old_rows mysql sha256:ce6634ab240eb725ba73ca2264d025b717adb1473e44bea4d75904c2f6485719
-- part 1 of 1, not transactional

-- DF101 error: the new column email of author is NOT NULL and has no value for rows that exist: the migration fails if there are any.
-- Remedy: give them one with @Backfill("...") on the attribute, or let it be null.
-- Guard: select count(*) from author
alter table author add column email varchar(50) not null;
