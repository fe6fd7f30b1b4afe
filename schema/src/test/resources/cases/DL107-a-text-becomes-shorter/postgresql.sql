-- cairn 20261121093000__dl107_a_text_becomes_shorter postgresql sha256:4d28f46835da8e5e5462daea870c29dffb0f906e51116ebc0364f098af61aac6
-- part 1 of 1, transactional

-- DL107 warning: column name of author holds less than before: the migration fails on a value of more than 80 characters.
-- Remedy: look for such values before, or keep the type and add a new column.
-- Guard: select count(*) from author where char_length(name) > 80
-- LK104 error: to change column name from varchar(200) to varchar(80), all rows of author are written anew while nobody can read or write them.
-- Remedy: on a large table add a new column instead, carry the values over in batches, and swap.
-- LK114 info: while the migration waits for a table that a long transaction uses, all others that want the table wait behind it, and nothing limits the time.
-- Remedy: say @Database(online = true), or set lock_timeout for the user that migrates, such as alter role deployer set lock_timeout = '5s'.
alter table author alter column name set data type varchar(80);
