-- cairn 20261121093000__drop_a_table_and_the_one_that_it_refers_to mysql sha256:a5e3ecbb05e60262a1a2b94f939f8737a6ee57431214000c365411a3d097592a
-- part 1 of 1, not transactional

-- DL102 error: dropping table b deletes its rows.
-- Remedy: stop using the table in one release and drop it in a later one; where it was renamed, say so with @RenamedFrom on the entity.
drop table b;

-- DL102 error: dropping table a deletes its rows.
-- Remedy: stop using the table in one release and drop it in a later one; where it was renamed, say so with @RenamedFrom on the entity.
drop table a;
