-- cairn 20261121093000__dl112_not_a_sequence_that_is_renamed mariadb sha256:ede97ad837427b22e7ac978c2264efd5ebdd86441e8ee7f9b6274b4054946d0f
-- part 1 of 1, not transactional

rename table author_seq to writer_seq;
