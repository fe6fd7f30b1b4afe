-- cairn 20261121093000__make_a_column_not_null_with_a_fill postgresql sha256:d5656b77ef625d5121b1e89e3a7b51a8fe00ef6615827ea3ec533188aafe7f44
-- part 1 of 1, transactional

update t set nick = 'none' where nick is null;
alter table t alter column nick set not null;
