-- cairn 20261121093000__lk111_a_computed_column_is_added postgresql sha256:d3676c51c2af4938e89119718d7c9785ec0af313aef023258ad4f0ac383a897f
-- part 1 of 1, transactional

-- LK111 warning: to give the new column sheets its values, all rows of book are written anew while nobody can read or write them.
-- Remedy: on a large table fill a plain column in batches instead.
-- LK114 info: while the migration waits for a table that a long transaction uses, all others that want the table wait behind it, and nothing limits the time.
-- Remedy: say @Database(online = true), or set lock_timeout for the user that migrates, such as alter role deployer set lock_timeout = '5s'.
alter table book add column sheets integer generated always as (pages / 2) stored;
