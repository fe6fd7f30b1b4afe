-- cairn 20261121093000__drop_identity_that_others_refer_to h2 sha256:691da81f5fae9f873a879bdd2b28b6fd2a6ccc07cecacd500a6df1d907c91c11
-- part 1 of 1, not transactional

alter table t alter column id drop identity;
