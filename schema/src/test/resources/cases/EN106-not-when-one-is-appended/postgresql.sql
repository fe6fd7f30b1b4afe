-- cairn 20261121093000__en106_not_when_one_is_appended postgresql sha256:55c187f836837eee559c64213aff31f8caef1f4e5b06c1252fdd7a9f1a1fb5ac
-- part 1 of 1, transactional

alter table book drop constraint ck_book_genre;

-- LK108 warning: while all rows of book are checked for ck_book_genre, nobody can read or write them.
-- Remedy: on a large table edit the script: write "not transactional" in its second line, add the check not valid, and validate it in a statement of its own.
-- LK114 info: while the migration waits for a table that a long transaction uses, all others that want the table wait behind it, and nothing limits the time.
-- Remedy: set lock_timeout for the user that migrates, such as alter role deployer set lock_timeout = '5s'.
alter table book add constraint ck_book_genre check (genre between 0 and 2);
