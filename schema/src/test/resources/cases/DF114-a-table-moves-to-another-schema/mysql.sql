-- cairn 20261121093000__df114_a_table_moves_to_another_schema mysql sha256:cd62543f42cb6f513a61c8c75efac10b0299bf00a464819d53de6a4d1893b419
-- part 1 of 1, not transactional

-- CB101 warning: table t is renamed to extra.u: programs of the old version that still run do not find it.
-- Remedy: stop them before the migration, or keep the name with @Table(name = "t").
alter table t rename to u;
