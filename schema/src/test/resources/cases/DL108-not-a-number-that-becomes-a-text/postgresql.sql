-- cairn 20261121093000__dl108_not_a_number_that_becomes_a_text postgresql sha256:824b8b898748697b3f07cf213055f6066d1310a11c0ad1902ff2da8ee93b1694
-- part 1 of 1, transactional

-- CB107 warning: column born of author gets a type of another kind: programs of the old version that still run read and write the old one.
-- Remedy: stop them before the migration, or add a new column beside the old one until they are gone.
-- LK104 error: to change column born from integer to varchar(20), all rows of author are written anew while nobody can read or write them.
-- Remedy: on a large table add a new column instead, carry the values over in batches, and swap.
-- LK114 info: while the migration waits for a table that a long transaction uses, all others that want the table wait behind it, and nothing limits the time.
-- Remedy: set lock_timeout for the user that migrates, or write @Database(online = true), which sets it in the script.
alter table author alter column born set data type varchar(20);
