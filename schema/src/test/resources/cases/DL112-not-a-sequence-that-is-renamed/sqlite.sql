-- cairn 20261121093000__dl112_not_a_sequence_that_is_renamed sqlite sha256:0b352117c56d42787b598025e26e95c83be998412abfd5f7017624728e108f49
-- part 1 of 1, transactional

alter table author_seq rename to writer_seq;
