-- cairn 20261121093000__dl107_a_text_becomes_shorter h2 sha256:552953574852600e1c0f8b9b754adc7d8cdc35ec69fc865ffc6a354cd1eadf10
-- part 1 of 1, not transactional

-- DL107 warning: column name of author holds less than before: the migration fails on a value of more than 80 characters.
-- Remedy: look for such values before, or keep the type and add a new column.
-- Guard: select count(*) from author where char_length(name) > 80
alter table author alter column name set data type varchar(80);
