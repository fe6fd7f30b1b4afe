-- cairn 20261121093000__rename_a_column_with_a_derived_check mysql sha256:e188bfdee5ce7df57b3d2be5857418ffb9c54b81d6ad53179f9d0111bcf59c17
-- part 1 of 1, not transactional

-- CB102 warning: column r of t is renamed to grade: programs of the old version that still run do not find it.
-- Remedy: stop them before the migration, or keep the name with @Column(name = "r").
alter table t /*!80016 drop check ck_t_r */;

-- CB102 warning: column s of t is renamed to state: programs of the old version that still run do not find it.
-- Remedy: stop them before the migration, or keep the name with @Column(name = "s").
alter table t rename column s to state;

alter table t rename column r to grade;
alter table t add constraint ck_t_grade check (grade between 0 and 2);
