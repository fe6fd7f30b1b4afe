-- cairn 20261121093000__add_a_column_with_a_fill_and_a_default postgresql sha256:6d70098395643ebad08d8d386f6232176dd6903e6e2017afcf4fee13e7994df0
-- part 1 of 1, transactional

alter table t add column nick varchar(50);
update t set nick = 'none' where nick is null;
alter table t alter column nick set default 'd';
alter table t alter column nick set not null;
