-- cairn 20261121093000__dl112_not_a_sequence_that_is_renamed postgresql sha256:acb11b4e9403fe95047b19545bf85dea64a40e712f1cefc1d183a5913d6cd550
-- part 1 of 1, transactional

alter sequence author_seq rename to writer_seq;
