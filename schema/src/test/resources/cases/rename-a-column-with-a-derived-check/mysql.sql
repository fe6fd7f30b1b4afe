-- cairn 20261121093000__rename_a_column_with_a_derived_check mysql sha256:a74d1ba21ffda1a5ef634cd83c1c5afff164b86b355d5fdf244ef0f81857f433
-- part 1 of 1, not transactional

-- CB102 warning: column r of t is renamed to grade: programs of the old version that still run do not find it.
-- Remedy: stop them before the migration, or keep the name with @Column(name = "r").
-- LK116 warning: to add check ck_t_grade, the server copies all of t, and nobody can write to it meanwhile.
-- Remedy: on a large table deploy while nobody writes, or change it with a tool that copies beside the traffic, such as gh-ost or pt-online-schema-change; MariaDB lets others write from 11.2 on.
alter table t /*!80016 drop check ck_t_r */;

-- CB102 warning: column s of t is renamed to state: programs of the old version that still run do not find it.
-- Remedy: stop them before the migration, or keep the name with @Column(name = "s").
alter table t rename column s to state;

alter table t rename column r to grade;
alter table t add constraint ck_t_grade check (grade between 0 and 2);
