-- cairn 20261121093000__give_a_table_the_name_of_a_dropped_one mysql sha256:ccb3a1c971544eb6df42aa885b49a572784a82084cfb8268b2d1a48ab364fb36
-- part 1 of 1, not transactional

-- DL102 error: dropping table x deletes its rows.
-- Remedy: stop using the table in one release and drop it in a later one; where it was renamed, say so with @RenamedFrom on the entity.
drop table x;

-- CB101 warning: table y is renamed to x: programs of the old version that still run do not find it.
-- Remedy: stop them before the migration, or keep the name with @Table(name = "y").
alter table y rename to x;
