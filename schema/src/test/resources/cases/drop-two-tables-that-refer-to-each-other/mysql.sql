-- cairn 20261121093000__drop_two_tables_that_refer_to_each_other mysql sha256:ab2edfcfed3db3da244320c96340c6c68fe0946b7408fb463ae8a5ea5d5612ed
-- part 1 of 1, not transactional

alter table b drop foreign key fk_b_a;

-- DL102 error: dropping table a deletes its rows.
-- Remedy: stop using the table in one release and drop it in a later one; where it was renamed, say so with @RenamedFrom on the entity.
drop table a;

-- DL102 error: dropping table b deletes its rows.
-- Remedy: stop using the table in one release and drop it in a later one; where it was renamed, say so with @RenamedFrom on the entity.
drop table b;
