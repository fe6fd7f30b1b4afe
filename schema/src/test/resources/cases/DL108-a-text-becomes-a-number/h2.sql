-- cairn 20261121093000__dl108_a_text_becomes_a_number h2 sha256:e36cd7d1e3de3604486538f2f2c41f186a7d53e53d6dd20bc2fd9a939e37e2d4
-- part 1 of 1, not transactional

-- DL108 warning: column born of author gets another type: every text is read as a number, and the migration fails on one that is none.
-- Remedy: look for such values before, or add a new column and carry over what can be read.
-- CB107 warning: column born of author gets a type of another kind: programs of the old version that still run read and write the old one.
-- Remedy: stop them before the migration, or add a new column beside the old one until they are gone.
alter table author alter column born set data type integer;
