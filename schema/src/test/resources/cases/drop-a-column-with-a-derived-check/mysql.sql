-- cairn 20261121093000__drop_a_column_with_a_derived_check mysql sha256:3ed13946e4720c3e6a4bf7ed9e7599c32b9501596b3c8a723ccb0f1179ca8477
-- part 1 of 1, not transactional

-- DL103 error: dropping column s of t deletes its values.
-- Remedy: stop using the column in one release and drop it in a later one; where it was renamed, say so with @RenamedFrom on the attribute.
alter table t drop column s;
