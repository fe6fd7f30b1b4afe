-- cairn 20261121093000__dl102_not_a_table_that_is_renamed h2 sha256:d382cd8a39af2f20b51cafafbfcffb9b3ba36e9ae3fc8289982b340b67f01f6a
-- part 1 of 1, not transactional

-- CB101 warning: table draft is renamed to sketch: programs of the old version that still run do not find it.
-- Remedy: stop them before the migration, or keep the name with @Table(name = "draft").
alter table draft rename to sketch;

alter table sketch rename constraint pk_draft to pk_sketch;
