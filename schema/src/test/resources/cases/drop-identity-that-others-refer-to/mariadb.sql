-- cairn 20261121093000__drop_identity_that_others_refer_to mariadb sha256:67afa7ba2cbe7657e6e06b20619f9d4ba5c773cb759f8b9a9d69d0990b22945a
-- part 1 of 1, not transactional

alter table t modify column id bigint not null;
