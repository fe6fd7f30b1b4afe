-- cairn 20261121093000__widen_identity postgresql sha256:8fe9d0834dd87bc0c25ff94537d0ed3263dfcc21517e2c9edaf801d140b35b99
-- part 1 of 1, transactional

-- LK104 error: to change column id from integer to bigint, all rows of t are written anew while nobody can read or write them.
-- Remedy: on a large table add a new column instead, carry the values over in batches, and swap.
-- LK114 info: while the migration waits for a table that a long transaction uses, all others that want the table wait behind it, and nothing limits the time.
-- Remedy: set lock_timeout for the user that migrates, or write @Database(online = true), which sets it in the script.
alter table t alter column id set data type bigint;
