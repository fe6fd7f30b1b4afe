-- cairn 20261121093000__rename_a_column_with_a_derived_check sqlite sha256:6acb9bf060e53702bbb6b263cfcf1d4f7dfba97ffb560bf10a5252eacd9feb72
-- part 1 of 1, transactional

-- CB102 warning: column s of t is renamed to state: programs of the old version that still run do not find it.
-- Remedy: stop them before the migration, or keep the name with @Column(name = "s").
alter table t rename column s to state;

-- CB102 warning: column r of t is renamed to grade: programs of the old version that still run do not find it.
-- Remedy: stop them before the migration, or keep the name with @Column(name = "r").
alter table t rename column r to grade;
