-- cairn 20261121093000__widen_identity h2 sha256:7d47157dd68aa78a267e743332a07f1d4d9dc35d030106abc7c7445000363f00
-- part 1 of 1, not transactional

alter table t alter column id set data type bigint;
alter table t alter column id set no maxvalue;
