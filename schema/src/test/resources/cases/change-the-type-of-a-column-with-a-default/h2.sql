-- cairn 20261121093000__change_the_type_of_a_column_with_a_default h2 sha256:074530fc150d830b6238a6efda2f8f4bde27a93db3caa670729c2fb3300dddf3
-- part 1 of 1, not transactional

alter table t alter column a set data type varchar(20);
alter table t alter column a set default 'one';
