-- cairn 20261121093000__remove_a_constant_from_a_named_type postgresql sha256:d1909b6cb7b71b34db7efa5db655eeccdd771e599256ae204259a17168bea210
-- part 1 of 1, transactional

-- LK104 error: another type takes the place of Status: all rows of a are written anew while nobody can read or write them.
-- Remedy: only append constants, or deploy while nobody works.
-- LK114 info: while the migration waits for a table that a long transaction uses, all others that want the table wait behind it, and nothing limits the time.
-- Remedy: say @Database(online = true), or set lock_timeout for the user that migrates, such as alter role deployer set lock_timeout = '5s'.
-- EN101 warning: type Status loses PAID: the migration fails if a row of a holds it.
-- Remedy: give such rows another value before.
-- Guard: select count(*) from a where s in ('PAID')
alter type Status rename to Status_old;
create type Status as enum ('NEW');
alter table a alter column s drop default;
alter table a alter column s set data type Status using cast(cast(s as varchar) as Status);
alter table a alter column s set default 'NEW';
drop type Status_old;
