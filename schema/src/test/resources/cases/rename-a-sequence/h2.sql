-- cairn 20261121093000__rename_a_sequence h2 sha256:c7892d658546cfcc8c77d71762dfbebc4e12c3c0b9328f40c5eeb019b1f3ac20
-- part 1 of 1, not transactional

create sequence b_seq start with (next value for a_seq) increment by 50;
drop sequence a_seq;
