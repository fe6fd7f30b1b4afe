-- cairn 20261121093000__cb104_a_constant_is_renamed postgresql sha256:3fafc62fdc00d9bcabfe2dd9146b379901efb2cf2d7844230ec318952932fa59
-- part 1 of 1, transactional

-- CB104 warning: in column genre of book, POETRY becomes VERSE: programs of the old version that still run cannot read such rows, and write the old name.
-- Remedy: stop them before the migration.
alter table book drop constraint ck_book_genre;

-- LK121 info: one update moves values of genre in rows of book, which stay locked until it is committed.
-- Remedy: on a large table deploy while nobody writes.
update book set genre = case genre when 'POETRY' then 'VERSE' else genre end where genre in ('POETRY');

-- LK108 warning: while all rows of book are checked for ck_book_genre, nobody can read or write them.
-- Remedy: on a large table say @Database(online = true): the check is then added not valid, and validated later.
-- LK114 info: while the migration waits for a table that a long transaction uses, all others that want the table wait behind it, and nothing limits the time.
-- Remedy: say @Database(online = true), or set lock_timeout for the user that migrates, such as alter role deployer set lock_timeout = '5s'.
alter table book add constraint ck_book_genre check (genre in ('NOVEL', 'VERSE'));
