-- cairn 20261121093000__remove_a_constant_from_a_named_type mariadb sha256:6cc42bd8673e1c7606e0bf07f0fe103126d5487bdd99c680fe3e1611e98b618a
-- part 1 of 1, not transactional

-- EN101 warning: type Status loses PAID: the migration fails if a row of a holds it.
-- Remedy: give such rows another value before.
-- Guard: select count(*) from a where s in ('PAID')
-- EN104 warning: the constants of column s are stored by their number in the order of the alphabet, and some get another: the server copies all of a, and nobody can write to it meanwhile.
-- Remedy: a constant that comes last in the alphabet costs nothing; @JdbcTypeCode(SqlTypes.VARCHAR) stores names as text; else deploy while nobody writes.
alter table a modify column s enum ('NEW') not null default 'NEW';
