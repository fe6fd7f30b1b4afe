-- cairn 20261121093000__lk104_a_larger_number_rewrites_the_table h2 sha256:7a13c868e8e71983f21b80571e7d91c02dc374a242f913c44fbdc961be8251f6
-- part 1 of 1, not transactional

alter table author alter column books set data type bigint;
