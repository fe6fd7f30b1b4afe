-- cairn 20261121093000__give_a_table_the_name_of_a_dropped_one sqlite sha256:3753ea82d69f510f2907e1116419d71954c5e6556ff3908e76e2936ba3ac4d9f
-- part 1 of 1, transactional

-- DL102 error: dropping table x deletes its rows.
-- Remedy: stop using the table in one release and drop it in a later one; where it was renamed, say so with @RenamedFrom on the entity.
drop table x;

-- CB101 warning: table y is renamed to x: programs of the old version that still run do not find it.
-- Remedy: stop them before the migration, or keep the name with @Table(name = "y").
alter table y rename to x;
