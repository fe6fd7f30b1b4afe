-- cairn 20261121093000__add_a_column_with_a_fill h2 sha256:4ce7287918bb73de66e6e2b895c45fc238d008154d8359bfa63fa35f7e6b9208
-- part 1 of 1, not transactional

alter table t add column nick varchar(50);
update t set nick = 'none' where nick is null;
alter table t alter column nick set not null;
