-- cairn 20261121093000__change_the_type_of_a_column_that_another_is_computed_from postgresql sha256:70ebcee3809e69624230ee3c35ebdc9f93a5d2ea3a1a24dde6f2b407a2f2a111
-- part 1 of 1, transactional

alter table t drop column total;
alter table t alter column x set data type bigint;
alter table t add column total integer generated always as (x * 2) stored;
