-- cairn 20261121093000__create_a_sequence postgresql sha256:3248487763f191f51f51f113ea2866102b62d0d19a31bc5699bd3b34063f76c6
-- part 1 of 1, transactional

create sequence a_seq start with 1 increment by 50;
