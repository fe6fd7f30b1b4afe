-- cairn 20261121093000__lk111_a_computed_column_is_added postgresql sha256:aa4ab63c64eac50243e4d962fec4782aa6b1813ae88ffea6851310c94bfb4a63
-- part 1 of 1, transactional

-- LK111 warning: to give the new column sheets its values, all rows of book are written anew while nobody can read or write them.
-- Remedy: on a large table fill a plain column in batches instead.
-- LK114 info: while the migration waits for a table that a long transaction uses, all others that want the table wait behind it, and nothing limits the time.
-- Remedy: set lock_timeout for the user that migrates, or write @Database(online = true), which sets it in the script.
alter table book add column sheets integer generated always as (pages / 2) stored;
