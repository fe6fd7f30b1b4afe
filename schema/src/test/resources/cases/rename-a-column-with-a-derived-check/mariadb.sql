-- cairn 20261121093000__rename_a_column_with_a_derived_check mariadb sha256:cd3eb8cd54c09d56768abaa724709e02a049b5bc39efad5cabee1e66b0da325c
-- part 1 of 1, not transactional

-- CB102 warning: column s of t is renamed to state: programs of the old version that still run do not find it.
-- Remedy: stop them before the migration, or keep the name with @Column(name = "s").
alter table t rename column s to state;

-- CB102 warning: column r of t is renamed to grade: programs of the old version that still run do not find it.
-- Remedy: stop them before the migration, or keep the name with @Column(name = "r").
alter table t rename column r to grade;

-- LK116 warning: to add check ck_t_grade, the server copies all of t, and nobody can write to it meanwhile.
-- Remedy: on a large table deploy while nobody writes, or change it with a tool that copies beside the traffic, such as gh-ost or pt-online-schema-change; MariaDB lets others write from 11.2 on.
alter table t drop constraint ck_t_r;
alter table t add constraint ck_t_grade check (grade between 0 and 2);
