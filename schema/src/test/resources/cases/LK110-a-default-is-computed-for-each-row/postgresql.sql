-- cairn 20261121093000__lk110_a_default_is_computed_for_each_row postgresql sha256:bda1b03ac437993350f43fbc30bb9060b236bb8eab279adf4bdb297688ef5d15
-- part 1 of 1, transactional

-- LK110 warning: the default random() of the new column lot is computed for each row: all rows of author are written anew while nobody can read or write them.
-- Remedy: on a large table say @Database(online = true): the column then gets the default after it was added, and old rows get it in batches.
-- LK114 info: while the migration waits for a table that a long transaction uses, all others that want the table wait behind it, and nothing limits the time.
-- Remedy: say @Database(online = true), or set lock_timeout for the user that migrates, such as alter role deployer set lock_timeout = '5s'.
alter table author add column lot float(53) default random();
