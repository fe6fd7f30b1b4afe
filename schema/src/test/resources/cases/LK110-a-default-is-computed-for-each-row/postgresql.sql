-- cairn 20261121093000__lk110_a_default_is_computed_for_each_row postgresql sha256:d4cae97aa1c9bd5ed29db0897b478e5faecdb487be50c1ab4926c54c78ba315e
-- part 1 of 1, transactional

-- LK110 warning: the default random() of the new column lot is computed for each row: all rows of author are written anew while nobody can read or write them.
-- Remedy: on a large table add the column without a default, set the default in a later migration, and fill old rows in batches.
-- LK114 info: while the migration waits for a table that a long transaction uses, all others that want the table wait behind it, and nothing limits the time.
-- Remedy: set lock_timeout for the user that migrates, such as alter role deployer set lock_timeout = '5s'.
alter table author add column lot float(53) default random();
