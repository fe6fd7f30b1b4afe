-- cairn 20261121093000__cb107_a_number_becomes_a_text postgresql sha256:188b9d4227a3550098d5606c84fba791fbfc812acfc748188e1be99431fd3e64
-- part 1 of 1, transactional

-- CB107 warning: column code of author gets a type of another kind: programs of the old version that still run read and write the old one.
-- Remedy: stop them before the migration, or add a new column beside the old one until they are gone.
-- LK104 error: to change column code from integer to varchar(20), all rows of author are written anew while nobody can read or write them.
-- Remedy: on a large table add a new column instead, carry the values over in batches, and swap.
-- LK114 info: while the migration waits for a table that a long transaction uses, all others that want the table wait behind it, and nothing limits the time.
-- Remedy: say @Database(online = true), or set lock_timeout for the user that migrates, such as alter role deployer set lock_timeout = '5s'.
alter table author alter column code set data type varchar(20);
