-- cairn 20261121093000__drop_identity_that_others_refer_to postgresql sha256:8688188d9963939c68472d70c0f9fabed6de3c4755198df2ed176e10d094ea07
-- part 1 of 1, transactional

alter table t alter column id drop identity;
