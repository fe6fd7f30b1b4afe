-- cairn 20261121093000__drop_a_table_that_refers_to_a_renamed_one mysql sha256:eb432fb5bd6dc75470c00a4c23c4ccc1a8f0c38137c50bfbe836ffe804e35cb6
-- part 1 of 1, not transactional

-- CB101 warning: table b is renamed to b2: programs of the old version that still run do not find it.
-- Remedy: stop them before the migration, or keep the name with @Table(name = "b").
alter table b rename to b2;

-- DL102 error: dropping table a deletes its rows.
-- Remedy: stop using the table in one release and drop it in a later one; where it was renamed, say so with @RenamedFrom on the entity.
drop table a;
