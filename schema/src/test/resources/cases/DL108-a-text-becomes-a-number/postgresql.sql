-- cairn 20261121093000__dl108_a_text_becomes_a_number postgresql sha256:b45f74b5439400e4d49d926490d07f171ca6dce21231bbb4a2b81478501e13ce
-- part 1 of 1, transactional

-- DL108 warning: column born of author gets another type: every text is read as a number, and the migration fails on one that is none.
-- Remedy: look for such values before, or add a new column and carry over what can be read.
-- CB107 warning: column born of author gets a type of another kind: programs of the old version that still run read and write the old one.
-- Remedy: stop them before the migration, or add a new column beside the old one until they are gone.
-- LK104 error: to change column born from varchar(20) to integer, all rows of author are written anew while nobody can read or write them.
-- Remedy: on a large table add a new column instead, carry the values over in batches, and swap.
-- LK114 info: while the migration waits for a table that a long transaction uses, all others that want the table wait behind it, and nothing limits the time.
-- Remedy: say @Database(online = true), or set lock_timeout for the user that migrates, such as alter role deployer set lock_timeout = '5s'.
alter table author alter column born set data type integer using born::integer;
