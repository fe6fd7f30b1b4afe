-- cairn 20261121093000__rename_a_table_with_derived_checks h2 sha256:e8face40a260fabf0bd631c71d37fd27ebe712f31651d96f97908f254c5d58f7
-- part 1 of 1, not transactional

-- CB101 warning: table author is renamed to writer: programs of the old version that still run do not find it.
-- Remedy: stop them before the migration, or keep the name with @Table(name = "author").
alter table author rename to writer;
alter table writer rename constraint ck_author_rank to ck_writer_rank;
