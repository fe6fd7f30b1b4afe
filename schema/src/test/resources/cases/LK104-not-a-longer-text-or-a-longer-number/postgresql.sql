-- cairn 20261121093000__lk104_not_a_longer_text_or_a_longer_number postgresql sha256:8a8e1b3a0f38afe19a0f7d49159ab3b36a9edc4ad5d432b5f6a748897214f4df
-- part 1 of 1, transactional

alter table author alter column name set data type varchar(90);

alter table author alter column worth set data type numeric(12,2);
