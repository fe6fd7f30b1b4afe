-- cairn 20261121093000__fill_a_column_from_one_that_is_dropped h2 sha256:4c936457dcf1a09a03e484831cd4d13dffda2501e46b69663d68a853903c6129
-- part 1 of 1, not transactional

-- CB105 warning: programs of the old version that still run know nothing of the new column name of t, which is NOT NULL: their inserts fail.
-- Remedy: stop them before the migration, or let the column be null until they are gone.
alter table t add column name varchar(60);
update t set name = coalesce(nick, 'x') where name is null;
alter table t alter column name set not null;

-- DL103 error: dropping column nick of t deletes its values.
-- Remedy: stop using the column in one release and drop it in a later one; where it was renamed, say so with @RenamedFrom on the attribute.
alter table t drop column nick;
