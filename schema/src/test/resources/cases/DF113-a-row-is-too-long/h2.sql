-- cairn 20261121093000__df113_a_row_is_too_long h2 sha256:0b57f22af114f6200156749ab34420cf6707d04494f1f5fc379818a45072ee1a
-- part 1 of 1, not transactional

alter table book add column sort varchar(400);
