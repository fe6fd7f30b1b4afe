-- cairn 20261121093000__add_a_column_with_a_comment h2 sha256:66b33e085e6b3560fd9352486daf1db76aa51327d975c08c5dbada182f117226
-- part 1 of 1, not transactional

alter table t add column nick varchar(50);
comment on column t.nick is 'short name';
