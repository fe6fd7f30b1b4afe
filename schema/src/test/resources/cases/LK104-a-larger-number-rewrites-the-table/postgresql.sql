-- cairn 20261121093000__lk104_a_larger_number_rewrites_the_table postgresql sha256:b762915d983cd474215c2b41002c2dddf19987b5f04e2e52501b13b9b85c020b
-- part 1 of 1, transactional

-- LK104 error: to change column books from integer to bigint, all rows of author are written anew while nobody can read or write them.
-- Remedy: on a large table add a new column instead, carry the values over in batches, and swap.
-- LK114 info: while the migration waits for a table that a long transaction uses, all others that want the table wait behind it, and nothing limits the time.
-- Remedy: set lock_timeout for the user that migrates, or write @Database(online = true), which sets it in the script.
alter table author alter column books set data type bigint;
