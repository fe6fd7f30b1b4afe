-- cairn 20261121093000__set_change_and_drop_a_default postgresql sha256:26b8b5a71ab9f07289245803861a5255d9f812ff31052afb0beb6971ebfba30f
-- part 1 of 1, transactional

alter table t alter column nick set default 'x';

alter table t alter column a set default 2;

-- CB109 info: column b of t has no default any more: programs of the old version that leave it out write NULL.
-- Remedy: stop them before the migration.
alter table t alter column b drop default;
