-- cairn 20261121093000__rename_a_table_with_derived_checks mysql sha256:459dea2687f1296858c8f8a1942c92e2963b6c62b3df4d7892f385ef9000c844
-- part 1 of 1, not transactional

-- CB101 warning: table author is renamed to writer: programs of the old version that still run do not find it.
-- Remedy: stop them before the migration, or keep the name with @Table(name = "author").
alter table author rename to writer;
alter table writer /*!80016 drop check ck_author_grade */;
alter table writer add constraint ck_writer_grade check (grade between 0 and 1);
