-- cairn 20261121093000__rename_a_column_with_a_derived_check h2 sha256:ee7a928a113abfa564fdb08f1972e33b59f5385eda71179ef0336a677e53293d
-- part 1 of 1, not transactional

-- CB102 warning: column s of t is renamed to state: programs of the old version that still run do not find it.
-- Remedy: stop them before the migration, or keep the name with @Column(name = "s").
alter table t rename column s to state;

-- CB102 warning: column r of t is renamed to rank: programs of the old version that still run do not find it.
-- Remedy: stop them before the migration, or keep the name with @Column(name = "r").
alter table t rename column r to rank;
alter table t rename constraint ck_t_r to ck_t_rank;
