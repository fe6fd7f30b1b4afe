-- cairn 20261121093000__add_identity_that_others_refer_to mariadb sha256:25ee6d6c0cf30068076e685ea7b3a45c1f0e1083c1d6e26484c72a3c78e304f3
-- part 1 of 1, not transactional

alter table t modify column id bigint not null auto_increment;
