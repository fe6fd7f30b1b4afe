-- cairn 20261121093000__dl107_an_integer_becomes_smaller postgresql sha256:5c541420691e7fedf275d4cae8267b04fdc0ec06b45c27931a9e8bdeb48482be
-- part 1 of 1, transactional

-- DL107 warning: column books of author holds less than before: the migration fails on a value beyond 32 bits.
-- Remedy: look for such values before, or keep the type and add a new column.
-- Guard: select count(*) from author where books not between -2147483648 and 2147483647
-- LK104 error: to change column books from bigint to integer, all rows of author are written anew while nobody can read or write them.
-- Remedy: on a large table add a new column instead, carry the values over in batches, and swap.
-- LK114 info: while the migration waits for a table that a long transaction uses, all others that want the table wait behind it, and nothing limits the time.
-- Remedy: say @Database(online = true), or set lock_timeout for the user that migrates, such as alter role deployer set lock_timeout = '5s'.
alter table author alter column books set data type integer;
