-- cairn 20261121093000__dl107_an_integer_becomes_smaller mariadb sha256:0fedc2cf6eb5f2dd6eda1d971186d3cde3b18347d93a60687ca35867b0f6e6fa
-- part 1 of 1, not transactional

-- DL107 warning: column books of author holds less than before: the migration fails on a value beyond 32 bits.
-- Remedy: look for such values before, or keep the type and add a new column.
-- Guard: select count(*) from author where books not between -2147483648 and 2147483647
-- LK116 warning: to change column books from bigint to integer, the server copies all of author, and nobody can write to it meanwhile.
-- Remedy: on a large table deploy while nobody writes, or change it with a tool that copies beside the traffic, such as gh-ost or pt-online-schema-change; MariaDB lets others write from 11.2 on.
alter table author modify column books integer;
