-- cairn 20261121093000__df104_a_unique_key_is_added postgresql sha256:ea9e1c3d0e46536a5fe07f3c4fc4f2d293eb26a6c1ebfd114b810edcfab97d68
-- part 1 of 1, transactional

-- DF104 warning: the new unique key on email of author fails if two rows agree in it.
-- Remedy: look for them before: select email, count(*) from author group by email having count(*) > 1.
-- Guard: select count(*) from (select 1 as one from author where email is not null group by email having count(*) > 1) repeated
-- LK103 warning: while the index of key uk_author_email is built, nobody can read or write author.
-- Remedy: on a large table write @Database(online = true): the index is then built concurrently before it becomes the key's.
-- LK114 info: while the migration waits for a table that a long transaction uses, all others that want the table wait behind it, and nothing limits the time.
-- Remedy: set lock_timeout for the user that migrates, or write @Database(online = true), which sets it in the script.
alter table author add constraint uk_author_email unique (email);
