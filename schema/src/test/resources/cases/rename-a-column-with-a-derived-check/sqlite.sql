-- cairn 20261121093000__rename_a_column_with_a_derived_check sqlite sha256:9b29ff3ee3ef8ee369e4aa30eb32b8e1f89c293cb5ac195aa544cb434e5ae38d
-- part 1 of 1, transactional

-- CB102 warning: column s of t is renamed to state: programs of the old version that still run do not find it.
-- Remedy: stop them before the migration, or keep the name with @Column(name = "s").
alter table t rename column s to state;

-- CB102 warning: column r of t is renamed to rank: programs of the old version that still run do not find it.
-- Remedy: stop them before the migration, or keep the name with @Column(name = "r").
alter table t rename column r to rank;
