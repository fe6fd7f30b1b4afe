-- cairn 20261121093000__fill_a_column_from_one_that_is_dropped mysql sha256:4af93339bdac39f3bb23ddff7e77d07e34a2c5137a4122a27b6f9bfa26e8106e
-- part 1 of 1, not transactional

-- CB105 warning: programs of the old version that still run know nothing of the new column name of t, which is NOT NULL: their inserts fail.
-- Remedy: stop them before the migration, or let the column be null until they are gone.
alter table t add column name varchar(60);
update t set name = coalesce(nick, 'x') where name is null;
alter table t modify column name varchar(60) not null;

-- DL103 error: dropping column nick of t deletes its values.
-- Remedy: stop using the column in one release and drop it in a later one; where it was renamed, say so with @RenamedFrom on the attribute.
alter table t drop column nick;
