-- cairn 20261121093000__add_a_column_with_a_fill mysql sha256:18cd5b3f02b795878179acc5c71e3d76cf86758ee5ea305795e465aac855c472
-- part 1 of 1, not transactional

-- CB105 warning: programs of the old version that still run know nothing of the new column nick of t, which is NOT NULL: their inserts fail.
-- Remedy: stop them before the migration, or let the column be null until they are gone.
alter table t add column nick varchar(50);
update t set nick = 'none' where nick is null;
alter table t modify column nick varchar(50) not null;
