-- cairn 20261121093000__set_change_and_drop_a_default h2 sha256:c4b6146398e20d2bcaf5ff37d39f03e23a77bc3fce83c30b451b657238be89fb
-- part 1 of 1, not transactional

alter table t alter column nick set default 'x';

alter table t alter column a set default 2;

-- CB109 info: column b of t has no default any more: programs of the old version that leave it out write NULL.
-- Remedy: stop them before the migration.
alter table t alter column b drop default;
