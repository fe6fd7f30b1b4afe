-- cairn 20261121093000__add_a_column_with_a_fill_and_a_default mariadb sha256:bafc722a0d20c6cc3fa66d380fe94dd45bb6d90b1383a092a2563869414ed732
-- part 1 of 1, not transactional

alter table t add column nick varchar(50);

-- LK121 info: one update fills nick in all rows of t, and nobody can change or insert rows until it is done.
-- Remedy: on a large table add the column as one that takes NULL first, and fill it in batches from outside.
update t set nick = 'none' where nick is null;
alter table t modify column nick varchar(50) not null default 'd';
