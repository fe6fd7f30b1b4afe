-- cairn 20261121093000__give_a_table_the_name_of_a_dropped_one sqlite sha256:2425914d6db3035e53c12cdd296cb8aa7c2326a7765c30b9256760013a1eb343
-- part 1 of 1, transactional

alter table x rename to cairn_drop_x;

-- CB101 warning: table y is renamed to x: programs of the old version that still run do not find it.
-- Remedy: stop them before the migration, or keep the name with @Table(name = "y").
alter table y rename to x;

-- DL102 error: dropping table x deletes its rows.
-- Remedy: stop using the table in one release and drop it in a later one; where it was renamed, say so with @RenamedFrom on the entity.
drop table cairn_drop_x;
