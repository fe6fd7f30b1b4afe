-- cairn 20261121093000__rename_a_table_that_others_refer_to_and_a_column_of_it sqlite sha256:ef95c38a4fb908e47b9f884b1b92c867dc8e25763ca51a3eaa034348c6442f93
-- part 1 of 1, transactional

-- CB101 warning: table b is renamed to c: programs of the old version that still run do not find it.
-- Remedy: stop them before the migration, or keep the name with @Table(name = "b").
alter table b rename to c;

-- CB102 warning: column id of c is renamed to c_id: programs of the old version that still run do not find it.
-- Remedy: stop them before the migration, or keep the name with @Column(name = "id").
alter table c rename column id to c_id;
