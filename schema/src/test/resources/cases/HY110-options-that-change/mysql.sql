-- cairn 20261121093000__hy110_options_that_change mysql sha256:d2bc1463809e09c0a22ec77c96dc4635dc5e057119e99669430aefb52093eae2
-- part 1 of 1, not transactional

alter table t row_format=dynamic;
