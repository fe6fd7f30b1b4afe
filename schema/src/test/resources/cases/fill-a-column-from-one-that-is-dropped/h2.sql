-- cairn 20261121093000__fill_a_column_from_one_that_is_dropped h2 sha256:202c49c8b2393763587c1388ec673cd01fa6514df66f9a33c04456117be13b75
-- part 1 of 1, not transactional

alter table t add column name varchar(60);
update t set name = coalesce(nick, 'x') where name is null;
alter table t alter column name set not null;

-- DL103 error: dropping column nick of t deletes its values.
-- Remedy: stop using the column in one release and drop it in a later one; where it was renamed, say so with @RenamedFrom on the attribute.
alter table t drop column nick;
