-- cairn 20261121093000__en106_not_when_one_is_appended mysql sha256:a155174293fadf6cabf6b804063a18e6a29d2b91eedc22ac714ff0971a388885
-- part 1 of 1, not transactional

alter table book /*!80016 drop check ck_book_genre */;
alter table book add constraint ck_book_genre check (genre between 0 and 2);
