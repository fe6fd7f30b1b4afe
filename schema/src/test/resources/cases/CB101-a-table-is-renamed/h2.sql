-- cairn 20261121093000__cb101_a_table_is_renamed h2 sha256:c6aba0ccb95fa47a828ffc29dc59e9657135ac56878a3c946985a378c6744e42
-- part 1 of 1, not transactional

-- CB101 warning: table author is renamed to writer: programs of the old version that still run do not find it.
-- Remedy: stop them before the migration, or keep the name with @Table(name = "author").
alter table author rename to writer;

alter table writer rename constraint pk_author to pk_writer;
