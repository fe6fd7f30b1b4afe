-- cairn 20261121093000__make_a_named_type_of_checked_text postgresql sha256:f6c92dc2363279e9428a2c1d2f9d64cac393cc02ea91b3c97f9787aa246191fb
-- part 1 of 1, transactional

alter table a drop constraint ck_a_s;
create type Status as enum ('NEW', 'PAID');

-- LK104 error: to change column s from varchar(255) to Status, all rows of a are written anew while nobody can read or write them.
-- Remedy: on a large table add a new column instead, carry the values over in batches, and swap.
-- LK114 info: while the migration waits for a table that a long transaction uses, all others that want the table wait behind it, and nothing limits the time.
-- Remedy: say @Database(online = true), or set lock_timeout for the user that migrates, such as alter role deployer set lock_timeout = '5s'.
alter table a alter column s set data type Status using s::Status;
