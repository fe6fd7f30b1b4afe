-- cairn 20261121093000__remove_a_constant_from_a_named_type h2 sha256:f05c3afeac5beb729d64467a5b1d640523cc5342d38d9110f569ca7dd2b64d53
-- part 1 of 1, not transactional

-- EN101 warning: type Status loses PAID: the migration fails if a row of a holds it.
-- Remedy: give such rows another value before.
-- Guard: select count(*) from a where s in ('PAID')
alter domain Status rename to Status_old;
create domain Status as varchar(3) check (value in ('NEW'));
alter table a alter column s set data type Status using cast(cast(s as varchar) as Status);
drop domain Status_old;
