-- cairn 20261121093000__en107_not_when_one_is_added postgresql sha256:07f2fb0eeac8c757fadd95ea68b5f06d11fb41d8788cd60b6bd45102ddfea007
-- part 1 of 1, transactional

alter table book drop constraint ck_book_genre;

-- LK108 warning: while all rows of book are checked for ck_book_genre, nobody can read or write them.
-- Remedy: on a large table write @Database(online = true): the rows are then checked in a later part, without such locks.
-- LK114 info: while the migration waits for a table that a long transaction uses, all others that want the table wait behind it, and nothing limits the time.
-- Remedy: set lock_timeout for the user that migrates, or write @Database(online = true), which sets it in the script.
alter table book add constraint ck_book_genre check (genre in ('NOVEL', 'POETRY'));
