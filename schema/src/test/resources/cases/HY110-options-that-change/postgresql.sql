-- cairn 20261121093000__hy110_options_that_change postgresql sha256:7b76824fc19bd0763c74a93565959f7e6fb7f9d09cb8b93cd8f2810cf44e7b06
-- part 1 of 1, transactional

alter table t alter column a set storage external;

-- HY110 warning: the options of column b of t change, and no statement is written for that.
-- Remedy: write the statement into the migration by hand, or drop and create the object in two migrations.
alter table t set (fillfactor = 80);
