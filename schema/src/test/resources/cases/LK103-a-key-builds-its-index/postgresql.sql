-- cairn 20261121093000__lk103_a_key_builds_its_index postgresql sha256:463937a44d1ec9a9b9454365adfadf6cb008dfe23e29e44cce88b333bd24590f
-- part 1 of 1, transactional

-- DF104 warning: the new unique key on email of author fails if two rows agree in it.
-- Remedy: look for them before: select email, count(*) from author group by email having count(*) > 1.
-- Guard: select count(*) from (select 1 as one from author where email is not null group by email having count(*) > 1) repeated
-- LK103 warning: while the index of key uk_author_email is built, nobody can read or write author.
-- Remedy: on a large table say @Database(online = true): its index is then built concurrently before.
-- LK114 info: while the migration waits for a table that a long transaction uses, all others that want the table wait behind it, and nothing limits the time.
-- Remedy: say @Database(online = true), or set lock_timeout for the user that migrates, such as alter role deployer set lock_timeout = '5s'.
alter table author add constraint uk_author_email unique (email);
