-- cairn 20261121093000__dl103_not_a_column_that_is_computed mysql sha256:54e4333be91c1ea70247069f9a9d3a6d6eaa086399b50219a07587bf0add2261
-- part 1 of 1, not transactional

alter table author drop column twice;
