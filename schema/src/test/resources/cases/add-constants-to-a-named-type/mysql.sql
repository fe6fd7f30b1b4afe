-- cairn 20261121093000__add_constants_to_a_named_type mysql sha256:a9c3d7474f93f6f3d653e5cd23ec86c2f7902ede8626714c4620295110cc437c
-- part 1 of 1, not transactional

alter table a modify column s enum ('CANCELLED','NEW','OPEN','PAID') not null default 'NEW';
