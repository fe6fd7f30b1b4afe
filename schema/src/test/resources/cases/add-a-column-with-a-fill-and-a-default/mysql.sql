-- cairn 20261121093000__add_a_column_with_a_fill_and_a_default mysql sha256:9eee21151cd791f0834b1479fe8e80de75111523cfa49eaf09d8c00d8dbf8add
-- part 1 of 1, not transactional

alter table t add column nick varchar(50);
update t set nick = 'none' where nick is null;
alter table t modify column nick varchar(50) not null default 'd';
