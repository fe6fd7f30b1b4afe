-- cairn 20261121093000__change_the_type_of_a_column_with_a_default postgresql sha256:a3fe5d65b4d2b342d31d64554b1eb7d5b502485c02731af6f5b490cdd9694816
-- part 1 of 1, transactional

-- CB107 warning: column a of t gets a type of another kind: programs of the old version that still run read and write the old one.
-- Remedy: stop them before the migration, or add a new column beside the old one until they are gone.
alter table t alter column a drop default;

-- LK104 error: to change column a from integer to varchar(20), all rows of t are written anew while nobody can read or write them.
-- Remedy: on a large table add a new column instead, carry the values over in batches, and swap.
-- LK114 info: while the migration waits for a table that a long transaction uses, all others that want the table wait behind it, and nothing limits the time.
-- Remedy: say @Database(online = true), or set lock_timeout for the user that migrates, such as alter role deployer set lock_timeout = '5s'.
alter table t alter column a set data type varchar(20);
alter table t alter column a set default 'one';
