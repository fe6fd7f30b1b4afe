-- cairn 20261121093000__rename_a_sequence postgresql sha256:0823e3d70d65087d1d44f8bf2aace03615657767f2e5897dacfe7d16cc61ba20
-- part 1 of 1, transactional

alter sequence a_seq rename to b_seq;
