-- cairn 20261121093000__drop_a_sequence mysql sha256:ceca3bfb5115bcade929d8e636b9760a82b6b193afb0c9612ac04a8dbe90cef9
-- part 1 of 1, not transactional

-- DL112 warning: dropping sequence a_seq forgets the number it had reached.
-- Remedy: if it is created again one day, let it start behind the highest number in use.
drop table a_seq;
