-- cairn 20261121093000__df113_not_an_index_that_just_fits h2 sha256:0d203f9d9adf4e077314ca5218d4a03f5b47ff68cff379c94f72377dca26657c
-- part 1 of 1, not transactional

create index ix_book on book (title, part);
