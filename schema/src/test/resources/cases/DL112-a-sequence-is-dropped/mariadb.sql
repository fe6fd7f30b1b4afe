-- cairn 20261121093000__dl112_a_sequence_is_dropped mariadb sha256:40a4ad25a53c7080ed82f2f1530928505374ba3074795a4e467539c9f096eb3a
-- part 1 of 1, not transactional

-- DL112 warning: dropping sequence author_seq forgets the number it had reached.
-- Remedy: if it is created again one day, let it start behind the highest number in use.
drop sequence author_seq;
