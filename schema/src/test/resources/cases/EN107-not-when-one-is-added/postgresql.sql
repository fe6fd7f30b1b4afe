-- cairn 20261121093000__en107_not_when_one_is_added postgresql sha256:40d205eafa038363b1e65bf95bcebac0328d3c27451bf99f8b359a3b796e568a
-- part 1 of 1, transactional

alter table book drop constraint ck_book_genre;

-- LK108 warning: while all rows of book are checked for ck_book_genre, nobody can read or write them.
-- Remedy: on a large table edit the script: write "not transactional" in its second line, add the check not valid, and validate it in a statement of its own.
-- LK114 info: while the migration waits for a table that a long transaction uses, all others that want the table wait behind it, and nothing limits the time.
-- Remedy: set lock_timeout for the user that migrates, such as alter role deployer set lock_timeout = '5s'.
alter table book add constraint ck_book_genre check (genre in ('NOVEL', 'POETRY'));
