-- cairn 20261121093000__rename_a_table_with_derived_checks postgresql sha256:f276a4659b1234ebc3da957bb3c58839b6ae53133fe80b5c8276882a8e7bf0c5
-- part 1 of 1, transactional

-- CB101 warning: table author is renamed to writer: programs of the old version that still run do not find it.
-- Remedy: stop them before the migration, or keep the name with @Table(name = "author").
alter table author rename to writer;
alter table writer rename constraint ck_author_status to ck_writer_status;
alter table writer rename constraint ck_author_rank to ck_writer_rank;
