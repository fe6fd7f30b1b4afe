-- cairn 20261121093000__cb101_a_table_is_renamed postgresql sha256:df07321b9067c99bdae9b19f175f4879f434621c144673422d554d610367d658
-- part 1 of 1, transactional

-- CB101 warning: table author is renamed to writer: programs of the old version that still run do not find it.
-- Remedy: stop them before the migration, or keep the name with @Table(name = "author").
alter table author rename to writer;

alter table writer rename constraint pk_author to pk_writer;
