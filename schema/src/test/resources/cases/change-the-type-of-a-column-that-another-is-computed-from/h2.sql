-- cairn 20261121093000__change_the_type_of_a_column_that_another_is_computed_from h2 sha256:e42155e711509a4e1f60cec9da00a5a0bef3ee8893f592f7e04dfb52f8546f26
-- part 1 of 1, not transactional

alter table t drop column total;
alter table t alter column x set data type bigint;
alter table t add column total integer generated always as (x * 2);
