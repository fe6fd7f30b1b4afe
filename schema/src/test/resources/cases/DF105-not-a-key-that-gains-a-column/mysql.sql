-- cairn 20261121093000__df105_not_a_key_that_gains_a_column mysql sha256:f293fcde34b72f2c9b12641440b4de5319467e3a335e8f22b306d00a194b1afb
-- part 1 of 1, not transactional

alter table author drop index uk_author;

alter table author add constraint uk_author unique (tenant, email);
