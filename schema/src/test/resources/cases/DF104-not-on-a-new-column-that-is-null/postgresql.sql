-- cairn 20261121093000__df104_not_on_a_new_column_that_is_null postgresql sha256:b4518ee77eea20eb345896ae64515dd477520d1bfc92450c6dcd9afc38e1e863
-- part 1 of 1, transactional

alter table author add column email varchar(50);

-- LK103 warning: while the index of key uk_author_email is built, nobody can read or write author.
-- Remedy: on a large table write @Database(online = true): the index is then built concurrently before it becomes the key's.
-- LK114 info: while the migration waits for a table that a long transaction uses, all others that want the table wait behind it, and nothing limits the time.
-- Remedy: set lock_timeout for the user that migrates, or write @Database(online = true), which sets it in the script.
alter table author add constraint uk_author_email unique (email);
