-- cairn 20261121093000__lk104_not_a_longer_text_or_a_longer_number h2 sha256:4028267ca16b413cd7d0b200377993c362d3e53097b1615a64d9399b38787b87
-- part 1 of 1, not transactional

alter table author alter column name set data type varchar(90);

alter table author alter column worth set data type numeric(12,2);
