-- cairn 20261121093000__lk116_a_type_is_copied postgresql sha256:b736e99aa4da7808bd8811a9659a8afde5418058dc8ee2365cb61741f9991fc6
-- part 1 of 1, transactional

-- LK104 error: to change column pages from integer to bigint, all rows of book are written anew while nobody can read or write them.
-- Remedy: on a large table add a new column instead, carry the values over in batches, and swap.
-- LK114 info: while the migration waits for a table that a long transaction uses, all others that want the table wait behind it, and nothing limits the time.
-- Remedy: say @Database(online = true), or set lock_timeout for the user that migrates, such as alter role deployer set lock_timeout = '5s'.
alter table book alter column pages set data type bigint;
