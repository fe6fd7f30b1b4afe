-- cairn 20261121093000__add_a_generated_column postgresql sha256:b077e5bc39cb2c1f7dc11273fd885b3d976807ad36f8ab22ae24060b64f3149e
-- part 1 of 1, transactional

-- LK111 warning: to give the new column total its values, all rows of t are written anew while nobody can read or write them.
-- Remedy: on a large table fill a plain column in batches instead.
-- LK114 info: while the migration waits for a table that a long transaction uses, all others that want the table wait behind it, and nothing limits the time.
-- Remedy: set lock_timeout for the user that migrates, such as alter role deployer set lock_timeout = '5s'.
alter table t add column total integer generated always as (x * 2) stored;
