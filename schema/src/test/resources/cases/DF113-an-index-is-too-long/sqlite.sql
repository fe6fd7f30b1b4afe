-- cairn 20261121093000__df113_an_index_is_too_long sqlite sha256:144ad72ed36e15c04c17d2f903d969e1a5c48d180222d557f011cd0fd7016206
-- part 1 of 1, transactional

create index ix_book on book (title, part);
