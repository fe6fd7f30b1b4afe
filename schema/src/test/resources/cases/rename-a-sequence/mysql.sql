-- cairn 20261121093000__rename_a_sequence mysql sha256:2087d9c0faddbd4978abfa77c1e33eb73c7acf861736b1d83bfdf4d129ee9e93
-- part 1 of 1, not transactional

alter table a_seq rename to b_seq;
