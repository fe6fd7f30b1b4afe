-- cairn 20261121093000__rename_a_table_with_derived_checks h2 sha256:58cc2ac66938d0924701d2e733b5cdc1d634ea3a3fd43663b55658e1abad0d9e
-- part 1 of 1, not transactional

-- CB101 warning: table author is renamed to writer: programs of the old version that still run do not find it.
-- Remedy: stop them before the migration, or keep the name with @Table(name = "author").
alter table author rename to writer;
alter table writer rename constraint ck_author_grade to ck_writer_grade;
