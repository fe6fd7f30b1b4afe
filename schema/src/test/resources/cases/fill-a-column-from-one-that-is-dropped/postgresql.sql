-- cairn 20261121093000__fill_a_column_from_one_that_is_dropped postgresql sha256:7540fba1a69dd454c18222290bae6d3e16afdd2dd9b814b814756c8035b474f1
-- part 1 of 1, transactional

alter table t add column name varchar(60);
update t set name = coalesce(nick, 'x') where name is null;
alter table t alter column name set not null;

-- DL103 error: dropping column nick of t deletes its values.
-- Remedy: stop using the column in one release and drop it in a later one; where it was renamed, say so with @RenamedFrom on the attribute.
alter table t drop column nick;
