-- cairn 20261121093000__df105_an_index_becomes_unique postgresql sha256:f560faa5e1a509f33c5c030e2926a0a91dd527220084caf81f28c279db7f8805
-- part 1 of 1, transactional

drop index ix_author_email;

-- DF105 warning: rows of author that agree in email were fine and are not any more: the migration fails if there are any.
-- Remedy: look for them before: select email, count(*) from author group by email having count(*) > 1.
-- Guard: select count(*) from (select 1 as one from author where email is not null group by email having count(*) > 1) repeated
-- LK101 warning: while index ix_author_email is built, nobody can write to author.
-- Remedy: on a large table say @Database(online = true): the index is then built concurrently.
-- LK114 info: while the migration waits for a table that a long transaction uses, all others that want the table wait behind it, and nothing limits the time.
-- Remedy: say @Database(online = true), or set lock_timeout for the user that migrates, such as alter role deployer set lock_timeout = '5s'.
create unique index ix_author_email on author (email);
