-- cairn 20261121093000__add_identity_column_as_key mysql sha256:2be5b5d531c312a6b6c0e67045e61a25cdc3cd63bcc643e31b04cf7b77711270
-- part 1 of 1, not transactional

alter table t add column id bigint not null auto_increment, add unique index cairn_numbering (id);

alter table t add constraint pk_t primary key (id);

alter table t drop index cairn_numbering;
