-- cairn 20261121093000__dl107_a_timestamp_loses_its_time postgresql sha256:38d07736735cc5ec874bee684609630a60e2fe02e02e8b89aac5fd2bc4331b3f
-- part 1 of 1, transactional

-- DL107 warning: column born of author holds less than before: the time of day is lost.
-- Remedy: look for such values before, or keep the type and add a new column.
-- CB107 warning: column born of author gets a type of another kind: programs of the old version that still run read and write the old one.
-- Remedy: stop them before the migration, or add a new column beside the old one until they are gone.
-- LK104 error: to change column born from timestamp(6) to date, all rows of author are written anew while nobody can read or write them.
-- Remedy: on a large table add a new column instead, carry the values over in batches, and swap.
-- LK114 info: while the migration waits for a table that a long transaction uses, all others that want the table wait behind it, and nothing limits the time.
-- Remedy: say @Database(online = true), or set lock_timeout for the user that migrates, such as alter role deployer set lock_timeout = '5s'.
alter table author alter column born set data type date;
