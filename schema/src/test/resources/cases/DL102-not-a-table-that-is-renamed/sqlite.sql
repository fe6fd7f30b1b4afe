-- cairn 20261121093000__dl102_not_a_table_that_is_renamed sqlite sha256:5cdee3ff5c1a5ff62740cac1b87e744d7075b9ecd621a63158b9412766befc35
-- part 1 of 1, transactional

-- CB101 warning: table draft is renamed to sketch: programs of the old version that still run do not find it.
-- Remedy: stop them before the migration, or keep the name with @Table(name = "draft").
alter table draft rename to sketch;
