-- cairn 20261121093000__dl112_not_a_sequence_that_is_renamed h2 sha256:15b2715a28042d284d5b9e7ab73ae4538915adc7a7df4b51bd89e4c2e75300ea
-- part 1 of 1, not transactional

create sequence writer_seq start with 1 restart with (next value for author_seq) increment by 50;
drop sequence author_seq;
