-- cairn 20261121093000__name_a_type_otherwise postgresql sha256:7bd48d5ee249e178539ead92f9a846effcf74040b4a514543f9ad10c6e1546fd
-- part 1 of 1, transactional

create type State as enum ('NEW', 'PAID');

-- LK104 error: to change column s from Status to State, all rows of a are written anew while nobody can read or write them.
-- Remedy: on a large table add a new column instead, carry the values over in batches, and swap.
-- LK114 info: while the migration waits for a table that a long transaction uses, all others that want the table wait behind it, and nothing limits the time.
-- Remedy: set lock_timeout for the user that migrates, or write @Database(online = true), which sets it in the script.
alter table a alter column s set data type State using s::text::State;
drop type Status;
