-- cairn 20261121093000__drop_a_sequence sqlite sha256:e6be5a02f9ec28352e93233f69d7e4ea27f61f36d18812d6a0127f87ff2adf62
-- part 1 of 1, transactional

-- DL112 warning: dropping sequence a_seq forgets the number it had reached.
-- Remedy: if it is created again one day, let it start behind the highest number in use.
drop table a_seq;
