-- cairn 20261121093000__change_the_type_of_a_column_that_another_is_computed_from postgresql sha256:846c3652d823119132fe4fb5dd7763e78b6da53d773b2bc7ba8bdd92264c0dfd
-- part 1 of 1, transactional

alter table t drop column total;

-- LK104 error: to change column x from integer to bigint, all rows of t are written anew while nobody can read or write them.
-- Remedy: on a large table add a new column instead, carry the values over in batches, and swap.
-- LK114 info: while the migration waits for a table that a long transaction uses, all others that want the table wait behind it, and nothing limits the time.
-- Remedy: say @Database(online = true), or set lock_timeout for the user that migrates, such as alter role deployer set lock_timeout = '5s'.
alter table t alter column x set data type bigint;

-- LK111 warning: to give the new column total its values, all rows of t are written anew while nobody can read or write them.
-- Remedy: on a large table fill a plain column in batches instead.
alter table t add column total integer generated always as (x * 2) stored;
