-- cairn 20261121093000__en106_not_when_one_is_appended mariadb sha256:c294d774f67e1236d316c89eaa439b3689ce9bd65ddf5c026220c247d1b39432
-- part 1 of 1, not transactional

alter table book drop constraint ck_book_genre;
alter table book add constraint ck_book_genre check (genre between 0 and 2);
