-- cairn 20261121093000__change_the_type_of_a_column_with_a_default postgresql sha256:e532db9d522c460c5058c4d3c69b707037de73e0a3543ab4f8f00662e38bc0a8
-- part 1 of 1, transactional

alter table t alter column a drop default;
alter table t alter column a set data type varchar(20);
alter table t alter column a set default 'one';
