-- cairn 20261121093000__add_a_column_with_a_fill postgresql sha256:894e1d75fa1f00663f041b1143c6363b9438a9c6df229e855f11fbc7f2423f7d
-- part 1 of 1, transactional

alter table t add column nick varchar(50);
update t set nick = 'none' where nick is null;
alter table t alter column nick set not null;
