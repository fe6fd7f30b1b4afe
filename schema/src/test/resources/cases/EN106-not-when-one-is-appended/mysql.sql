-- cairn 20261121093000__en106_not_when_one_is_appended mysql sha256:ba3645300ff3933160c28203362bc36bb09d63db9e3e093353b92dfd98036c59
-- part 1 of 1, not transactional

alter table book /*!80016 drop check ck_book_genre */;

-- LK116 warning: to add check ck_book_genre, the server copies all of book, and nobody can write to it meanwhile.
-- Remedy: on a large table deploy while nobody writes, or change it with a tool that copies beside the traffic, such as gh-ost or pt-online-schema-change; MariaDB lets others write from 11.2 on.
alter table book add constraint ck_book_genre check (genre between 0 and 2);
