-- cairn 20261121093000__add_identity_column_as_key mariadb sha256:cdb98108e924a355d74d3cfd7bad8ab3a6005b34b2c7d81213abaa9a3fe8bd15
-- part 1 of 1, not transactional

-- LK117 warning: the new column id numbers itself: to give it to the rows that exist, the server writes all of t anew, and nobody can write to it meanwhile.
-- Remedy: add the column without it, fill it in batches, and set it then; or deploy while nobody writes.
alter table t add column id bigint not null auto_increment, add unique index cairn_numbering (id);

alter table t add constraint pk_t primary key (id);

alter table t drop index cairn_numbering;
