-- cairn 20261121093000__add_a_column_with_a_comment postgresql sha256:a8703edb5a30476b94b55038b677de24613c786fee65ee6fed23472bad8e25fe
-- part 1 of 1, transactional

alter table t add column nick varchar(50);
comment on column t.nick is 'short name';
