-- cairn 20261121093000__add_a_generated_column postgresql sha256:1b872ac570c4dc182520a197b225510722b093bceddba210c02101699e372099
-- part 1 of 1, transactional

-- LK111 warning: to give the new column total its values, all rows of t are written anew while nobody can read or write them.
-- Remedy: on a large table fill a plain column in batches instead.
-- LK114 info: while the migration waits for a table that a long transaction uses, all others that want the table wait behind it, and nothing limits the time.
-- Remedy: say @Database(online = true), or set lock_timeout for the user that migrates, such as alter role deployer set lock_timeout = '5s'.
alter table t add column total integer generated always as (x * 2) stored;
