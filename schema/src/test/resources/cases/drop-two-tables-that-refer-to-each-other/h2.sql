-- cairn 20261121093000__drop_two_tables_that_refer_to_each_other h2 sha256:cc8b0c59e1fb9465d29f252c4509efa8cb56b1a64a6004efb862c1ac1df336e9
-- part 1 of 1, not transactional

alter table b drop constraint fk_b_a;

-- DL102 error: dropping table a deletes its rows.
-- Remedy: stop using the table in one release and drop it in a later one; where it was renamed, say so with @RenamedFrom on the entity.
drop table a;

-- DL102 error: dropping table b deletes its rows.
-- Remedy: stop using the table in one release and drop it in a later one; where it was renamed, say so with @RenamedFrom on the entity.
drop table b;
