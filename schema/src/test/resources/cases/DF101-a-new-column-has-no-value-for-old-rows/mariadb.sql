-- cairn 20261121093000__df101_a_new_column_has_no_value_for_old_rows mariadb sha256:dc5aaecf98815a6de51d7bf2bc4f5ccc1f6e3044689b13d234c600b7036fa239
-- part 1 of 1, not transactional

-- DF101 error: the new column email of author is NOT NULL and has no value for rows that exist: the migration fails if there are any.
-- Remedy: give them one with @Backfill("...") on the attribute, or let it be null.
-- Guard: select count(*) from author
-- DF111 warning: where another tool than Cairn runs this script, nothing counts the rows of author before, and the server makes up a value for them in the new column email: a zero, an empty text, or the first constant.
-- Remedy: say what they should get with @Backfill("...") on the attribute.
alter table author add column email varchar(50) not null;
