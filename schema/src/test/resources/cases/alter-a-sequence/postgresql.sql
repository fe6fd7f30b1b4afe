-- cairn 20261121093000__alter_a_sequence postgresql sha256:f4cc6398387e08039135f216df3a3ac9d1f3ca7c6dab2dadaa9e271d8a89e02d
-- part 1 of 1, transactional

-- DL112 warning: sequence a_seq is to start with 100 instead of 1: where that takes effect, it may hand out numbers that rows already have.
-- Remedy: let it start behind the highest number in use.
alter sequence a_seq start with 100 increment by 10;
