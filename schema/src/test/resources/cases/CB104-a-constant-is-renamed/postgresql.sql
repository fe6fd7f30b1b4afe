-- cairn 20261121093000__cb104_a_constant_is_renamed postgresql sha256:de918b0e27b8cf4765f49271b936fb61f2b04f2fb42c4e77d5e0a6b53a8da2d3
-- part 1 of 1, transactional

-- CB104 warning: in column genre of book POETRY becomes VERSE: programs of the old version that still run cannot read such rows, and write the old name.
-- Remedy: stop them before the migration.
alter table book drop constraint ck_book_genre;
update book set genre = case genre when 'POETRY' then 'VERSE' else genre end where genre in ('POETRY');

-- LK108 warning: while all rows of book are checked for ck_book_genre, nobody can read or write them.
-- Remedy: on a large table edit the script: write "not transactional" in its second line, add the check not valid, and validate it in a statement of its own.
-- LK114 info: while the migration waits for a table that a long transaction uses, all others that want the table wait behind it, and nothing limits the time.
-- Remedy: set lock_timeout for the user that migrates, such as alter role deployer set lock_timeout = '5s'.
alter table book add constraint ck_book_genre check (genre in ('NOVEL', 'VERSE'));
