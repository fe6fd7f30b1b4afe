-- cairn 20261121093000__df114_not_a_table_that_is_renamed sqlite sha256:34a972bd127bde80f4005efbf9368775619eaaf16c0575d0c307cec971955789
-- part 1 of 1, transactional

-- CB101 warning: table t is renamed to u: programs of the old version that still run do not find it.
-- Remedy: stop them before the migration, or keep the name with @Table(name = "t").
alter table t rename to u;
