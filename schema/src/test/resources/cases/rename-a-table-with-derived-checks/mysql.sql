-- cairn 20261121093000__rename_a_table_with_derived_checks mysql sha256:045a42650d943577f8456563cd2086dd5e0a79cd7ba605e7fb2f9dd8c3f58c75
-- part 1 of 1, not transactional

-- CB101 warning: table author is renamed to writer: programs of the old version that still run do not find it.
-- Remedy: stop them before the migration, or keep the name with @Table(name = "author").
alter table author rename to writer;

-- LK116 warning: to add check ck_writer_grade, the server copies all of writer, and nobody can write to it meanwhile.
-- Remedy: on a large table deploy while nobody writes, or change it with a tool that copies beside the traffic, such as gh-ost or pt-online-schema-change; MariaDB lets others write from 11.2 on.
alter table writer /*!80016 drop check ck_author_grade */;
alter table writer add constraint ck_writer_grade check (grade between 0 and 1);
