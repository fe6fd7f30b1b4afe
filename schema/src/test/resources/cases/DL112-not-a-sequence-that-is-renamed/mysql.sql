-- cairn 20261121093000__dl112_not_a_sequence_that_is_renamed mysql sha256:5f18fdcc8399cb320931ea248aa7c2ba689fc8bcbd0da7276f49f9d5295c3fe3
-- part 1 of 1, not transactional

alter table author_seq rename to writer_seq;
