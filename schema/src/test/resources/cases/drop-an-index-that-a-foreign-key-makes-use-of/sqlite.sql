-- cairn 20261121093000__drop_an_index_that_a_foreign_key_makes_use_of sqlite sha256:991e82854107085424c60c1e718935b18358221f53fe519c2c20191717e72718
-- part 1 of 1, transactional

drop index ix_p;
