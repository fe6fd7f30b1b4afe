-- cairn 20261121093000__drop_a_table_that_refers_to_a_renamed_one sqlite sha256:78a8967b816c216fa60375afeac9b3736d18e352f54fe8ce7381d7faf49bb3c8
-- part 1 of 1, transactional

-- CB101 warning: table b is renamed to b2: programs of the old version that still run do not find it.
-- Remedy: stop them before the migration, or keep the name with @Table(name = "b").
alter table b rename to b2;

-- DL102 error: dropping table a deletes its rows.
-- Remedy: stop using the table in one release and drop it in a later one; where it was renamed, say so with @RenamedFrom on the entity.
drop table a;
