-- cairn 20261121093000__widen_identity postgresql sha256:a8ba5a8f7b0b67e052b95f4da2863c667ae1e36971c8c968604c077d9a06be7b
-- part 1 of 1, transactional

-- LK104 error: to change column id from integer to bigint, all rows of t are written anew while nobody can read or write them.
-- Remedy: on a large table add a new column instead, carry the values over in batches, and swap.
-- LK114 info: while the migration waits for a table that a long transaction uses, all others that want the table wait behind it, and nothing limits the time.
-- Remedy: set lock_timeout for the user that migrates, such as alter role deployer set lock_timeout = '5s'.
alter table t alter column id set data type bigint;
