-- cairn 20261121093000__change_a_generated_column postgresql sha256:e5a99c3e74ace03481e5facd4d7c65b5c026ad8fa5905f044eb016227a90db09
-- part 1 of 1, transactional

alter table t drop column total;

-- LK111 warning: to give the new column total its values, all rows of t are written anew while nobody can read or write them.
-- Remedy: on a large table fill a plain column in batches instead.
-- LK114 info: while the migration waits for a table that a long transaction uses, all others that want the table wait behind it, and nothing limits the time.
-- Remedy: set lock_timeout for the user that migrates, or write @Database(online = true), which sets it in the script.
alter table t add column total integer generated always as (x * 3) stored;
