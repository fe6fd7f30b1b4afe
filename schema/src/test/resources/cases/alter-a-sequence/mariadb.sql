-- cairn 20261121093000__alter_a_sequence mariadb sha256:cac0ba3b671ad5d6091ec9fad36fd5f6aede30034a74e1d72f322f32047880c2
-- part 1 of 1, not transactional

-- DL112 warning: sequence a_seq is to start with 100 instead of 1: where that takes effect, it may hand out numbers that rows already have.
-- Remedy: let it start behind the highest number in use.
alter sequence a_seq start with 100 increment by 10;
