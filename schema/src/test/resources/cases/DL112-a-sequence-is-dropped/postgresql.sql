-- cairn 20261121093000__dl112_a_sequence_is_dropped postgresql sha256:bc0c0e6f4cb85643a02bc9ea8e3f902f918830dcd9761f0b751752a05abec217
-- part 1 of 1, transactional

-- DL112 warning: dropping sequence author_seq forgets the number it had reached.
-- Remedy: if it is created again one day, let it start behind the highest number in use.
drop sequence author_seq;
