-- cairn 20261121093000__drop_a_column_and_add_one_of_its_name mysql sha256:68d0c848b67a8b3ea26719b0ab118790def3ccfa9a9a8060b33a80a47d80ab51
-- part 1 of 1, not transactional

-- DL108 warning: column nick of t gets another type: every text is read as a number, and the migration fails on one that is none.
-- Remedy: look for such values before, or add a new column and carry over what can be read.
-- CB107 warning: column nick of t gets a type of another kind: programs of the old version that still run read and write the old one.
-- Remedy: stop them before the migration, or add a new column beside the old one until they are gone.
-- LK116 warning: to change column nick from varchar(50) to integer, the server copies all of t, and nobody can write to it meanwhile.
-- Remedy: on a large table deploy while nobody writes, or change it with a tool that copies beside the traffic, such as gh-ost or pt-online-schema-change; MariaDB lets others write from 11.2 on.
alter table t modify column nick integer;
