-- cairn 20261121093000__dl107_an_integer_becomes_smaller h2 sha256:cb3be637b543f435b3ab8bf17091a97700d4e203e83e567b8155830541f41582
-- part 1 of 1, not transactional

-- DL107 warning: column books of author holds less than before: the migration fails on a value beyond 32 bits.
-- Remedy: look for such values before, or keep the type and add a new column.
-- Guard: select count(*) from author where books not between -2147483648 and 2147483647
alter table author alter column books set data type integer;
