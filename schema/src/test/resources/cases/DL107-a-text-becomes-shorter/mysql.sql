-- cairn 20261121093000__dl107_a_text_becomes_shorter mysql sha256:d696d221698a0ddf9c10c55d538b5d8ac6b25760122f1e1da6a6ca2bf609b563
-- part 1 of 1, not transactional

-- DL107 warning: column name of author holds less than before: the migration fails on a value of more than 80 characters.
-- Remedy: look for such values before, or keep the type and add a new column.
-- Guard: select count(*) from author where char_length(name) > 80
alter table author modify column name varchar(80);
