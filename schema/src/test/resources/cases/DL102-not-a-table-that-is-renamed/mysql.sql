-- cairn 20261121093000__dl102_not_a_table_that_is_renamed mysql sha256:9d9f00b7e300e8244d6b1df6bb200478f20d8646d285cdcaad12eeb752198ddd
-- part 1 of 1, not transactional

-- CB101 warning: table draft is renamed to sketch: programs of the old version that still run do not find it.
-- Remedy: stop them before the migration, or keep the name with @Table(name = "draft").
alter table draft rename to sketch;
