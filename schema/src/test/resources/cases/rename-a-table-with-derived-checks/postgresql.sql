-- cairn 20261121093000__rename_a_table_with_derived_checks postgresql sha256:50638e4f4596f4f3b156399c7346cdd09032d7e452e98a8e199ac9dbcbe07e81
-- part 1 of 1, transactional

-- CB101 warning: table author is renamed to writer: programs of the old version that still run do not find it.
-- Remedy: stop them before the migration, or keep the name with @Table(name = "author").
alter table author rename to writer;
alter table writer rename constraint ck_author_status to ck_writer_status;
alter table writer rename constraint ck_author_grade to ck_writer_grade;
