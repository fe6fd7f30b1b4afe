-- cairn 20261121093000__en106_not_when_one_is_appended mariadb sha256:b77933c48184895e30425034f4e88a12301670fc530109446772ca97fd6000bd
-- part 1 of 1, not transactional

alter table book drop constraint ck_book_genre;

-- LK116 warning: to add check ck_book_genre, the server copies all of book, and nobody can write to it meanwhile.
-- Remedy: on a large table deploy while nobody writes, or change it with a tool that copies beside the traffic, such as gh-ost or pt-online-schema-change; MariaDB lets others write from 11.2 on.
alter table book add constraint ck_book_genre check (genre between 0 and 2);
