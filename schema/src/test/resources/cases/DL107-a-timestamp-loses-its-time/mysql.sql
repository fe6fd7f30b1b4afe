-- cairn 20261121093000__dl107_a_timestamp_loses_its_time mysql sha256:fba351b0f0ca368b7b808e05b44de3da01ae89a8c6be03d2ea73e3d705d8c8e5
-- part 1 of 1, not transactional

-- DL107 warning: column born of author holds less than before: the time of day is lost.
-- Remedy: look for such values before, or keep the type and add a new column.
-- CB107 warning: column born of author gets a type of another kind: programs of the old version that still run read and write the old one.
-- Remedy: stop them before the migration, or add a new column beside the old one until they are gone.
alter table author modify column born date;
