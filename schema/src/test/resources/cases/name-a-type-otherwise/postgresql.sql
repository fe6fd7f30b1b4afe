-- cairn 20261121093000__name_a_type_otherwise postgresql sha256:26d080d2a1460939e041774ccf40558414144a7dba3c5c6606ae14ed001c85cc
-- part 1 of 1, transactional

create type State as enum ('NEW', 'PAID');

-- LK104 error: to change column s from Status to State, all rows of a are written anew while nobody can read or write them.
-- Remedy: on a large table add a new column instead, carry the values over in batches, and swap.
-- LK114 info: while the migration waits for a table that a long transaction uses, all others that want the table wait behind it, and nothing limits the time.
-- Remedy: say @Database(online = true), or set lock_timeout for the user that migrates, such as alter role deployer set lock_timeout = '5s'.
alter table a alter column s set data type State using s::text::State;
drop type Status;
