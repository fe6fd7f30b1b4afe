-- cairn 20261121093000__drop_a_sequence sqlite sha256:a3f0366ebf67c9f1c133eb3e1876f438a91aeebb83d3044670fd378e3f322820
-- part 1 of 1, transactional

drop table a_seq;
