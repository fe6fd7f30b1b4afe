-- cairn 20261121093000__add_a_column_with_a_fill_and_a_default h2 sha256:e437d96992d4d0bef90a3484b52615a8d2fb62a84399f53d3dbd7583ac97d445
-- part 1 of 1, not transactional

alter table t add column nick varchar(50);
update t set nick = 'none' where nick is null;
alter table t alter column nick set default 'd';
alter table t alter column nick set not null;
