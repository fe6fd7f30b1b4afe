-- cairn 20261121093000__df111_no_value_for_old_rows mariadb sha256:1db310d851d5ef6135f1b2f9b6285df8b7417b3978902154e39dd5ee83080c1c
-- part 1 of 1, not transactional

-- DF101 error: the new column pages of book is NOT NULL and has no value for rows that exist: the migration fails if there are any.
-- Remedy: give them one with @Backfill("...") on the attribute, or let it be null.
-- Guard: select count(*) from book
-- DF111 warning: where another tool than Cairn runs this script, nothing counts the rows of book before, and the server makes up a value for them in the new column pages: a zero, an empty text, or the first constant.
-- Remedy: say what they should get with @Backfill("...") on the attribute.
alter table book add column pages integer not null;
