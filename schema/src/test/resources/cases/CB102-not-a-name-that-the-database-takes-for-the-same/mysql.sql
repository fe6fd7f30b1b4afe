-- cairn 20261121093000__cb102_not_a_name_that_the_database_takes_for_the_same mysql sha256:80da9db328e1653699669139c56b81ece29123e096a0d869e9279f9fcfe3919b
-- part 1 of 1, not transactional

alter table author rename column name to NAME;
