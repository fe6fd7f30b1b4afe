-- cairn 20261121093000__cb101_a_table_is_renamed sqlite sha256:7b7f89d316dbd7d8c81183db3488bf28f89b1f56649db255c8d750502a2268c5
-- part 1 of 1, transactional

-- CB101 warning: table author is renamed to writer: programs of the old version that still run do not find it.
-- Remedy: stop them before the migration, or keep the name with @Table(name = "author").
alter table author rename to writer;
