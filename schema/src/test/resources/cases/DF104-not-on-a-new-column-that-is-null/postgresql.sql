-- cairn 20261121093000__df104_not_on_a_new_column_that_is_null postgresql sha256:bb4082e7749d78081454608a56090fb1e9eb2df56ce8b6bcca3b60dff90e13b9
-- part 1 of 1, transactional

alter table author add column email varchar(50);

-- LK103 warning: while the index of key uk_author_email is built, nobody can read or write author.
-- Remedy: on a large table say @Database(online = true): its index is then built concurrently before.
-- LK114 info: while the migration waits for a table that a long transaction uses, all others that want the table wait behind it, and nothing limits the time.
-- Remedy: say @Database(online = true), or set lock_timeout for the user that migrates, such as alter role deployer set lock_timeout = '5s'.
alter table author add constraint uk_author_email unique (email);
