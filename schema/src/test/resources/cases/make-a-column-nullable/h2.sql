-- cairn 20261121093000__make_a_column_nullable h2 sha256:8421dcd486569f0cead01589862c82552e5824e3b0bda69c3965d41f28a39e7b
-- part 1 of 1, not transactional

alter table t alter column nick drop not null;
