-- cairn 20261121093000__dl112_a_sequence_is_dropped mysql sha256:f63ecf94be79bac38ea91ad9c2ad888e38366c91f7946173836bb95338f5ac8e
-- part 1 of 1, not transactional

-- DL112 warning: dropping sequence author_seq forgets the number it had reached.
-- Remedy: if it is created again one day, let it start behind the highest number in use.
drop table author_seq;
