-- cairn 20261121093000__cb104_a_constant_is_renamed postgresql sha256:19603aadc47115d9dff3b08723e2c4e66d03bd2a584d52c3a94392291a1123a0
-- part 1 of 1, transactional

-- CB104 warning: in column genre of book POETRY becomes VERSE: programs of the old version that still run cannot read such rows, and write the old name.
-- Remedy: stop them before the migration.
alter table book drop constraint ck_book_genre;
update book set genre = case genre when 'POETRY' then 'VERSE' else genre end where genre in ('POETRY');

-- LK108 warning: while all rows of book are checked for ck_book_genre, nobody can read or write them.
-- Remedy: on a large table write @Database(online = true): the rows are then checked in a later part, without such locks.
-- LK114 info: while the migration waits for a table that a long transaction uses, all others that want the table wait behind it, and nothing limits the time.
-- Remedy: set lock_timeout for the user that migrates, or write @Database(online = true), which sets it in the script.
alter table book add constraint ck_book_genre check (genre in ('NOVEL', 'VERSE'));
