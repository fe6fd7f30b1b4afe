-- cairn 20261121093000__cb106_not_where_it_took_null mysql sha256:0023d93ded83955cea4bd312af9d02079eecb9165496161074a377983590fb82
-- part 1 of 1, not transactional

alter table author modify column name varchar(60);
