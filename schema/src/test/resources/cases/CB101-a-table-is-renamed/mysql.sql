-- cairn 20261121093000__cb101_a_table_is_renamed mysql sha256:0b0e7adf578f160cbacd4f53ec52e6c18959ccfb65012f8b18a72e803111c871
-- part 1 of 1, not transactional

-- CB101 warning: table author is renamed to writer: programs of the old version that still run do not find it.
-- Remedy: stop them before the migration, or keep the name with @Table(name = "author").
alter table author rename to writer;
