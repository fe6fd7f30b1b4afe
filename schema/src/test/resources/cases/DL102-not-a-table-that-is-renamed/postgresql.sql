-- cairn 20261121093000__dl102_not_a_table_that_is_renamed postgresql sha256:860f0936ae708206df20f084163b00dcff1e1cfc0dabd5f9dcec99f27fb8f2ef
-- part 1 of 1, transactional

-- CB101 warning: table draft is renamed to sketch: programs of the old version that still run do not find it.
-- Remedy: stop them before the migration, or keep the name with @Table(name = "draft").
alter table draft rename to sketch;

alter table sketch rename constraint pk_draft to pk_sketch;
