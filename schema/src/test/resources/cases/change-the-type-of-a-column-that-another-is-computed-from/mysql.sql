-- cairn 20261121093000__change_the_type_of_a_column_that_another_is_computed_from mysql sha256:684849a6c46fc570c16e624e161869b294327168081c56f02194c7bd622d0dfa
-- part 1 of 1, not transactional

alter table t drop column total;
alter table t modify column x bigint;
alter table t add column total integer generated always as (x * 2) stored;
