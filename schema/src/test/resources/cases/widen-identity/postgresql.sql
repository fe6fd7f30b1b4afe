-- cairn 20261121093000__widen_identity postgresql sha256:900b6c7f94268bea261b61cbff0d376d65dbb238ecae174302f1a55bab682835
-- part 1 of 1, transactional

-- LK104 error: to change column id from integer to bigint, all rows of t are written anew while nobody can read or write them.
-- Remedy: on a large table add a new column instead, carry the values over in batches, and swap.
-- LK114 info: while the migration waits for a table that a long transaction uses, all others that want the table wait behind it, and nothing limits the time.
-- Remedy: say @Database(online = true), or set lock_timeout for the user that migrates, such as alter role deployer set lock_timeout = '5s'.
alter table t alter column id set data type bigint;
