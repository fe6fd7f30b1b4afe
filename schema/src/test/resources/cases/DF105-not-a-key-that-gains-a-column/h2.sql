-- cairn 20261121093000__df105_not_a_key_that_gains_a_column h2 sha256:fbde21cef1206b299d3462516068f24d6eb7ae82b51ad362787e167ed96a1771
-- part 1 of 1, not transactional

alter table author drop constraint uk_author;

alter table author add constraint uk_author unique (tenant, email);
