-- cairn 20261121093000__add_a_generated_column postgresql sha256:670f277e872831d5789692e70cb4b535062f37fe42969ccef160242a60e0e795
-- part 1 of 1, transactional

-- LK111 warning: to give the new column total its values, all rows of t are written anew while nobody can read or write them.
-- Remedy: on a large table fill a plain column in batches instead.
-- LK114 info: while the migration waits for a table that a long transaction uses, all others that want the table wait behind it, and nothing limits the time.
-- Remedy: set lock_timeout for the user that migrates, or write @Database(online = true), which sets it in the script.
alter table t add column total integer generated always as (x * 2) stored;
