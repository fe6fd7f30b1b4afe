-- cairn 20261121093000__drop_a_sequence postgresql sha256:9fe01fd38b44e56cef4b81bed563bf44a34e25fbe3cb91c72c04e207f633b3e1
-- part 1 of 1, transactional

-- DL112 warning: dropping sequence a_seq forgets the number it had reached.
-- Remedy: if it is created again one day, let it start behind the highest number in use.
drop sequence a_seq;
