-- cairn 20261121093000__dl107_not_a_text_that_becomes_longer h2 sha256:c6fd75deed5781ac1fdc19582c738531c9fbd6c532e12d6111d432ca911c392a
-- part 1 of 1, not transactional

alter table author alter column name set data type varchar(200);
