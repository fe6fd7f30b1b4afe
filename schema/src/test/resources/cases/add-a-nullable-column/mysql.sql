-- cairn 20261121093000__add_a_nullable_column mysql sha256:004f581691a7e2944bbca037797fc2b8073957d273af0773f253fef1b074e7e5
-- part 1 of 1, not transactional

alter table t add column nick varchar(50);
