-- cairn 20261121093000__df114_not_a_table_that_is_renamed mysql sha256:f86b9989e905c0a6c10608eaa80465f5d3cdd67ec1a1bf49061d4b6ca440fbf8
-- part 1 of 1, not transactional

-- CB101 warning: table t is renamed to u: programs of the old version that still run do not find it.
-- Remedy: stop them before the migration, or keep the name with @Table(name = "t").
alter table t rename to u;
