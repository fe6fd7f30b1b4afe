-- cairn 20261121093000__df105_a_key_loses_a_column postgresql sha256:7d21310f7971ea7851dbf64115f7bf976e83385c8cd31f5626be3ad9ab449038
-- part 1 of 1, transactional

alter table author drop constraint uk_author;

-- DF105 warning: rows of author that agree in email were fine and are not any more: the migration fails if there are any.
-- Remedy: look for them before: select email, count(*) from author group by email having count(*) > 1.
-- Guard: select count(*) from (select 1 as one from author where email is not null group by email having count(*) > 1) repeated
-- LK103 warning: while the index of key uk_author is built, nobody can read or write author.
-- Remedy: on a large table write @Database(online = true): the index is then built concurrently before it becomes the key's.
-- LK114 info: while the migration waits for a table that a long transaction uses, all others that want the table wait behind it, and nothing limits the time.
-- Remedy: set lock_timeout for the user that migrates, or write @Database(online = true), which sets it in the script.
alter table author add constraint uk_author unique (email);
