-- cairn 20261121093000__rename_a_column_with_a_derived_check postgresql sha256:69bed12effe35b3e3dfd8fa089055d57d1c80365599d8b2927eca30d6ac4acd7
-- part 1 of 1, transactional

-- CB102 warning: column s of t is renamed to state: programs of the old version that still run do not find it.
-- Remedy: stop them before the migration, or keep the name with @Column(name = "s").
alter table t rename column s to state;

-- CB102 warning: column r of t is renamed to rank: programs of the old version that still run do not find it.
-- Remedy: stop them before the migration, or keep the name with @Column(name = "r").
alter table t rename column r to rank;

alter table t rename constraint ck_t_s to ck_t_state;

alter table t rename constraint ck_t_r to ck_t_rank;
