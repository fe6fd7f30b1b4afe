-- cairn 20261121093000__rename_a_table_that_others_refer_to_and_a_column_of_it mysql sha256:58d277d1502958b417094e3d50bc0314b7c0c839184d551937cd23a192a6f4cb
-- part 1 of 1, not transactional

-- CB101 warning: table b is renamed to c: programs of the old version that still run do not find it.
-- Remedy: stop them before the migration, or keep the name with @Table(name = "b").
alter table b rename to c;

-- CB102 warning: column id of c is renamed to c_id: programs of the old version that still run do not find it.
-- Remedy: stop them before the migration, or keep the name with @Column(name = "id").
alter table c rename column id to c_id;
