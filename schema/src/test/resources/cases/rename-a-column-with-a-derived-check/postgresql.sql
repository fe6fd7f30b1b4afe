-- cairn 20261121093000__rename_a_column_with_a_derived_check postgresql sha256:404938db78cd3832622c9b6e961f8c645e062c444e9e918bcf7e1ee332e76f70
-- part 1 of 1, transactional

-- CB102 warning: column s of t is renamed to state: programs of the old version that still run do not find it.
-- Remedy: stop them before the migration, or keep the name with @Column(name = "s").
alter table t rename column s to state;

-- CB102 warning: column r of t is renamed to grade: programs of the old version that still run do not find it.
-- Remedy: stop them before the migration, or keep the name with @Column(name = "r").
alter table t rename column r to grade;

alter table t rename constraint ck_t_s to ck_t_state;

alter table t rename constraint ck_t_r to ck_t_grade;
