-- cairn 20261121093000__en106_not_when_one_is_appended postgresql sha256:285072dfd55146fa5f35cd7cee16c60029c20ceb22105e710b41db3cbafb4174
-- part 1 of 1, transactional

alter table book drop constraint ck_book_genre;

-- LK108 warning: while all rows of book are checked for ck_book_genre, nobody can read or write them.
-- Remedy: on a large table say @Database(online = true): the check is then added not valid, and validated later.
-- LK114 info: while the migration waits for a table that a long transaction uses, all others that want the table wait behind it, and nothing limits the time.
-- Remedy: say @Database(online = true), or set lock_timeout for the user that migrates, such as alter role deployer set lock_timeout = '5s'.
alter table book add constraint ck_book_genre check (genre between 0 and 2);
