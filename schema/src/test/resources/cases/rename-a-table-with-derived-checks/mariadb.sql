-- cairn 20261121093000__rename_a_table_with_derived_checks mariadb sha256:edc32fa25e81a8966e4112d649636f9aa78fba0ab051231375df5ee95aab9f39
-- part 1 of 1, not transactional

-- CB101 warning: table author is renamed to writer: programs of the old version that still run do not find it.
-- Remedy: stop them before the migration, or keep the name with @Table(name = "author").
alter table author rename to writer;
alter table writer drop constraint ck_author_grade;
alter table writer add constraint ck_writer_grade check (grade between 0 and 1);
