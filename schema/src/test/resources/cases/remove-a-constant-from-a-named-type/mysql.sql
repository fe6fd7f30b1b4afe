-- cairn 20261121093000__remove_a_constant_from_a_named_type mysql sha256:ac3dfbdefb1cea751551d4f8416008d04a84c9db4ed2a6b119c236134f499354
-- part 1 of 1, not transactional

-- EN101 warning: type Status loses PAID: the migration fails if a row of a holds it.
-- Remedy: give such rows another value before.
-- Guard: select count(*) from a where s in ('PAID')
alter table a modify column s enum ('NEW') not null default 'NEW';
