-- cairn 20261121093000__dl107_an_integer_becomes_smaller mysql sha256:af58c7f61787729cd75502894ea7dc0452262aca99b0b370a5d7e4995e7230dd
-- part 1 of 1, not transactional

-- DL107 warning: column books of author holds less than before: the migration fails on a value beyond 32 bits.
-- Remedy: look for such values before, or keep the type and add a new column.
-- Guard: select count(*) from author where books not between -2147483648 and 2147483647
alter table author modify column books integer;
