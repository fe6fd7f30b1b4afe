-- cairn 20261121093000__drop_a_table_and_the_one_that_it_refers_to sqlite sha256:745348ae287f6954be584b4910a5be74dd4f96a30a8919f2924ae9c6f35453b7
-- part 1 of 1, transactional

-- DL102 error: dropping table b deletes its rows.
-- Remedy: stop using the table in one release and drop it in a later one; where it was renamed, say so with @RenamedFrom on the entity.
drop table b;

-- DL102 error: dropping table a deletes its rows.
-- Remedy: stop using the table in one release and drop it in a later one; where it was renamed, say so with @RenamedFrom on the entity.
drop table a;
