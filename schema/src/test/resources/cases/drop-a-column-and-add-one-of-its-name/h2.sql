-- cairn 20261121093000__drop_a_column_and_add_one_of_its_name h2 sha256:200243ec8de21da7a33a6eb5ccc7097066c592a3fed34874cb6dace579609c87
-- part 1 of 1, not transactional

alter table t alter column nick set data type integer;
