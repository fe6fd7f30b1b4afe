-- cairn 20261121093000__drop_a_column_and_add_one_of_its_name postgresql sha256:12d88be48d9127ff971e31e65bf3842837e217862f601ff790e56f6dfa8fd3da
-- part 1 of 1, transactional

-- DL108 warning: column nick of t gets another type: every text is read as a number, and the migration fails on one that is none.
-- Remedy: look for such values before, or add a new column and carry over what can be read.
-- CB107 warning: column nick of t gets a type of another kind: programs of the old version that still run read and write the old one.
-- Remedy: stop them before the migration, or add a new column beside the old one until they are gone.
-- LK104 error: to change column nick from varchar(50) to integer, all rows of t are written anew while nobody can read or write them.
-- Remedy: on a large table add a new column instead, carry the values over in batches, and swap.
-- LK114 info: while the migration waits for a table that a long transaction uses, all others that want the table wait behind it, and nothing limits the time.
-- Remedy: say @Database(online = true), or set lock_timeout for the user that migrates, such as alter role deployer set lock_timeout = '5s'.
alter table t alter column nick set data type integer using nick::integer;
