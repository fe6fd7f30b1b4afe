-- cairn 20261121093000__fill_a_column_from_one_that_is_dropped mysql sha256:7069be18d35db1bc3e92aff6d90945e0de8cb8551f0c34cdf7c9420dcaaa155d
-- part 1 of 1, not transactional

-- CB105 warning: programs of the old version that still run know nothing of the new column name of t, which is NOT NULL: their inserts fail.
-- Remedy: stop them before the migration, or let the column be null until they are gone.
alter table t add column name varchar(60);

-- LK121 info: one update fills name in all rows of t, and nobody can change or insert rows until it is done.
-- Remedy: on a large table add the column as one that takes NULL first, and fill it in batches from outside.
update t set name = coalesce(nick, 'x') where name is null;
alter table t modify column name varchar(60) not null;

-- DL103 error: dropping column nick of t deletes its values.
-- Remedy: stop using the column in one release and drop it in a later one; where it was renamed, say so with @RenamedFrom on the attribute.
alter table t drop column nick;
