-- cairn 20261121093000__dl107_a_timestamp_loses_its_time h2 sha256:d5cc6a995fad8d353ae7798cd160a474a146b777803f9eb787cf4cbab22a1944
-- part 1 of 1, not transactional

-- DL107 warning: column born of author holds less than before: the time of day is lost.
-- Remedy: look for such values before, or keep the type and add a new column.
-- CB107 warning: column born of author gets a type of another kind: programs of the old version that still run read and write the old one.
-- Remedy: stop them before the migration, or add a new column beside the old one until they are gone.
alter table author alter column born set data type date;
