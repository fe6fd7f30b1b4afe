-- cairn 20261121093000__rename_a_column_with_a_derived_check mariadb sha256:ed135194d00fe88ccffc13306d2c275afb3f115ce437a87cb6c1402f13ec0ee3
-- part 1 of 1, not transactional

-- CB102 warning: column s of t is renamed to state: programs of the old version that still run do not find it.
-- Remedy: stop them before the migration, or keep the name with @Column(name = "s").
alter table t rename column s to state;

-- CB102 warning: column r of t is renamed to grade: programs of the old version that still run do not find it.
-- Remedy: stop them before the migration, or keep the name with @Column(name = "r").
alter table t rename column r to grade;
alter table t drop constraint ck_t_r;
alter table t add constraint ck_t_grade check (grade between 0 and 2);
