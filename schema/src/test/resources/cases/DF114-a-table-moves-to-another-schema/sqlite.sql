-- cairn 20261121093000__df114_a_table_moves_to_another_schema sqlite sha256:6e6725026631ccfc6a18cfdabddce75cc1e2fb42f1c8fcd0585265bd7699b998
-- part 1 of 1, transactional

-- CB101 warning: table t is renamed to extra.u: programs of the old version that still run do not find it.
-- Remedy: stop them before the migration, or keep the name with @Table(name = "t").
alter table t rename to u;
