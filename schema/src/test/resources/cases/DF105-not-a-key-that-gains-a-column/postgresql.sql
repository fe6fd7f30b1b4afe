-- cairn 20261121093000__df105_not_a_key_that_gains_a_column postgresql sha256:76725f5fce6220bbe851e7668c3c9c1eae712b006cfed558b2b3d38489faf536
-- part 1 of 1, transactional

alter table author drop constraint uk_author;

-- LK103 warning: while the index of key uk_author is built, nobody can read or write author.
-- Remedy: on a large table write @Database(online = true): the index is then built concurrently before it becomes the key's.
-- LK114 info: while the migration waits for a table that a long transaction uses, all others that want the table wait behind it, and nothing limits the time.
-- Remedy: set lock_timeout for the user that migrates, or write @Database(online = true), which sets it in the script.
alter table author add constraint uk_author unique (tenant, email);
