-- cairn 20261121093000__cb106_not_where_it_took_null h2 sha256:9d9339b6e90f521e936be37e2cca14a593013c7b233d2a383e3f9e3114f05eb5
-- part 1 of 1, not transactional

alter table author alter column name set data type varchar(60);
