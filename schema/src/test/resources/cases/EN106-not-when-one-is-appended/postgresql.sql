-- cairn 20261121093000__en106_not_when_one_is_appended postgresql sha256:df47557db4c7cb7223bea038722b0090dbdde1e0c965cf9c29cb5e07a81c57c1
-- part 1 of 1, transactional

alter table book drop constraint ck_book_genre;

-- LK108 warning: while all rows of book are checked for ck_book_genre, nobody can read or write them.
-- Remedy: on a large table write @Database(online = true): the rows are then checked in a later part, without such locks.
-- LK114 info: while the migration waits for a table that a long transaction uses, all others that want the table wait behind it, and nothing limits the time.
-- Remedy: set lock_timeout for the user that migrates, or write @Database(online = true), which sets it in the script.
alter table book add constraint ck_book_genre check (genre between 0 and 2);
