-- cairn 20261121093000__dl112_a_sequence_is_dropped sqlite sha256:af3e642076044a47a4cf2dc854f5538dd2496175c563707dd19c288a2c87a062
-- part 1 of 1, transactional

-- DL112 warning: dropping sequence author_seq forgets the number it had reached.
-- Remedy: if it is created again one day, let it start behind the highest number in use.
drop table author_seq;
