-- cairn 20261121093000__df114_a_table_moves_to_another_schema postgresql sha256:b30261418894b9bc074ce1ab90c756bf06c26cecc14864f1b59040c95ba10dba
-- part 1 of 1, transactional

-- CB101 warning: table t is renamed to extra.u: programs of the old version that still run do not find it.
-- Remedy: stop them before the migration, or keep the name with @Table(name = "t").
alter table t set schema extra;
alter table extra.t rename to u;
