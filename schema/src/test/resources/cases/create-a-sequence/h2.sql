-- cairn 20261121093000__create_a_sequence h2 sha256:e3b16e3b1a16e239c24990ca50678b7adeb473281e01a847f557381308d16e2d
-- part 1 of 1, not transactional

create sequence a_seq start with 1 increment by 50;
