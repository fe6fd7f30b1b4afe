-- cairn 20261121093000__dl108_not_a_number_that_becomes_a_text postgresql sha256:55486ceffd7180f6f948d67980ea3d5216905a56bba6c6b98818fbeddbb06ed9
-- part 1 of 1, transactional

-- CB107 warning: column born of author gets a type of another kind: programs of the old version that still run read and write the old one.
-- Remedy: stop them before the migration, or add a new column beside the old one until they are gone.
-- LK104 error: to change column born from integer to varchar(20), all rows of author are written anew while nobody can read or write them.
-- Remedy: on a large table add a new column instead, carry the values over in batches, and swap.
-- LK114 info: while the migration waits for a table that a long transaction uses, all others that want the table wait behind it, and nothing limits the time.
-- Remedy: say @Database(online = true), or set lock_timeout for the user that migrates, such as alter role deployer set lock_timeout = '5s'.
alter table author alter column born set data type varchar(20);
