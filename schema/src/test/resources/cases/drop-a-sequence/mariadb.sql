-- cairn 20261121093000__drop_a_sequence mariadb sha256:7868da5581881c2e38db917b955eeb81e518ede0542aa0e39b962b282053e628
-- part 1 of 1, not transactional

-- DL112 warning: dropping sequence a_seq forgets the number it had reached.
-- Remedy: if it is created again one day, let it start behind the highest number in use.
drop sequence a_seq;
