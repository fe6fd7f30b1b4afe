-- cairn 20261121093000__cb105_not_with_a_default h2 sha256:b62189a32d472741124a57805a5bc199804f8583428a6aedd1744d9a8fb2534b
-- part 1 of 1, not transactional

alter table author add column email varchar(50) default 'none' not null;
