-- cairn 20261121093000__dl107_a_timestamp_loses_its_time mysql sha256:d8c87f05726c9a173ee18c78f35c1ac12d2952be78eebeccecf45dc084753550
-- part 1 of 1, not transactional

-- DL107 warning: column born of author holds less than before: the time of day is lost.
-- Remedy: look for such values before, or keep the type and add a new column.
-- CB107 warning: column born of author gets a type of another kind: programs of the old version that still run read and write the old one.
-- Remedy: stop them before the migration, or add a new column beside the old one until they are gone.
-- LK116 warning: to change column born from datetime(6) to date, the server copies all of author, and nobody can write to it meanwhile.
-- Remedy: on a large table deploy while nobody writes, or change it with a tool that copies beside the traffic, such as gh-ost or pt-online-schema-change; MariaDB lets others write from 11.2 on.
alter table author modify column born date;
