-- cairn 20261121093000__lk104_a_larger_number_rewrites_the_table postgresql sha256:dbcaf6892fda3735ca321fb05dd3bea655215c07a9028ccf70de39e5009f3530
-- part 1 of 1, transactional

-- LK104 error: to change column books from integer to bigint, all rows of author are written anew while nobody can read or write them.
-- Remedy: on a large table add a new column instead, carry the values over in batches, and swap.
-- LK114 info: while the migration waits for a table that a long transaction uses, all others that want the table wait behind it, and nothing limits the time.
-- Remedy: say @Database(online = true), or set lock_timeout for the user that migrates, such as alter role deployer set lock_timeout = '5s'.
alter table author alter column books set data type bigint;
