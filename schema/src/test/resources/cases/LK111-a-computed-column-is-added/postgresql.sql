-- cairn 20261121093000__lk111_a_computed_column_is_added postgresql sha256:6903c9066f9724eaa52c7eacc16a5cf7ba3438dc59281f3d619ababf6b6895f5
-- part 1 of 1, transactional

-- LK111 warning: to give the new column sheets its values, all rows of book are written anew while nobody can read or write them.
-- Remedy: on a large table fill a plain column in batches instead.
-- LK114 info: while the migration waits for a table that a long transaction uses, all others that want the table wait behind it, and nothing limits the time.
-- Remedy: set lock_timeout for the user that migrates, such as alter role deployer set lock_timeout = '5s'.
alter table book add column sheets integer generated always as (pages / 2) stored;
