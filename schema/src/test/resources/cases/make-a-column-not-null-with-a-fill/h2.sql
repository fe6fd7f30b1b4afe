-- cairn 20261121093000__make_a_column_not_null_with_a_fill h2 sha256:d2c53956e25c8c32f5456fd778990cba38ebd9056a180a8d9ca7d54f119412e2
-- part 1 of 1, not transactional

update t set nick = 'none' where nick is null;
alter table t alter column nick set not null;
