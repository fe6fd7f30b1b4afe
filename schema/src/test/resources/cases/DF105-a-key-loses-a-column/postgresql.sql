-- cairn 20261121093000__df105_a_key_loses_a_column postgresql sha256:9c99fc554279cf65d2638b30147b15dcae136425aded1a8c265639bafc90d525
-- part 1 of 1, transactional

alter table author drop constraint uk_author;

-- DF105 warning: rows of author that agree in email were fine and are not any more: the migration fails if there are any.
-- Remedy: look for them before: select email, count(*) from author group by email having count(*) > 1.
-- Guard: select count(*) from (select 1 as one from author where email is not null group by email having count(*) > 1) repeated
-- LK103 warning: while the index of key uk_author is built, nobody can read or write author.
-- Remedy: on a large table say @Database(online = true): its index is then built concurrently before.
-- LK114 info: while the migration waits for a table that a long transaction uses, all others that want the table wait behind it, and nothing limits the time.
-- Remedy: say @Database(online = true), or set lock_timeout for the user that migrates, such as alter role deployer set lock_timeout = '5s'.
alter table author add constraint uk_author unique (email);
