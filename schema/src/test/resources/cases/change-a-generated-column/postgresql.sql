-- cairn 20261121093000__change_a_generated_column postgresql sha256:199d2d01ad23a665958bf07275211f84c32922238975edd695a2d7cc9bc20bd6
-- part 1 of 1, transactional

alter table t drop column total;

-- LK111 warning: to give the new column total its values, all rows of t are written anew while nobody can read or write them.
-- Remedy: on a large table fill a plain column in batches instead.
-- LK114 info: while the migration waits for a table that a long transaction uses, all others that want the table wait behind it, and nothing limits the time.
-- Remedy: say @Database(online = true), or set lock_timeout for the user that migrates, such as alter role deployer set lock_timeout = '5s'.
alter table t add column total integer generated always as (x * 3) stored;
