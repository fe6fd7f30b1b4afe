-- cairn 20261121093000__en107_not_when_one_is_added postgresql sha256:a6b18fddc1e7b19f1daaa8871bceecc636493e559b3b88dca84ad1d008af7988
-- part 1 of 1, transactional

alter table book drop constraint ck_book_genre;

-- LK108 warning: while all rows of book are checked for ck_book_genre, nobody can read or write them.
-- Remedy: on a large table say @Database(online = true): the check is then added not valid, and validated later.
-- LK114 info: while the migration waits for a table that a long transaction uses, all others that want the table wait behind it, and nothing limits the time.
-- Remedy: say @Database(online = true), or set lock_timeout for the user that migrates, such as alter role deployer set lock_timeout = '5s'.
alter table book add constraint ck_book_genre check (genre in ('NOVEL', 'POETRY'));
