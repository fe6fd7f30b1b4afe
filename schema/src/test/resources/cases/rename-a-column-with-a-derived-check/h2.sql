-- cairn 20261121093000__rename_a_column_with_a_derived_check h2 sha256:ecd58a7137f6c55df5e2b58b4ae9a5feba48646f207ba184154a8257df8f75fe
-- part 1 of 1, not transactional

-- CB102 warning: column s of t is renamed to state: programs of the old version that still run do not find it.
-- Remedy: stop them before the migration, or keep the name with @Column(name = "s").
alter table t rename column s to state;

-- CB102 warning: column r of t is renamed to grade: programs of the old version that still run do not find it.
-- Remedy: stop them before the migration, or keep the name with @Column(name = "r").
alter table t rename column r to grade;
alter table t rename constraint ck_t_r to ck_t_grade;
