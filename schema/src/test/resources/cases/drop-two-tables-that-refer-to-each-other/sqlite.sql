-- cairn 20261121093000__drop_two_tables_that_refer_to_each_other sqlite sha256:a46e1ee1b4f32333a21a00e50b19ae74961bec690ac32b62fd7170b2503a56de
-- part 1 of 1, transactional

-- DL102 error: dropping table a deletes its rows.
-- Remedy: stop using the table in one release and drop it in a later one; where it was renamed, say so with @RenamedFrom on the entity.
drop table a;

-- DL102 error: dropping table b deletes its rows.
-- Remedy: stop using the table in one release and drop it in a later one; where it was renamed, say so with @RenamedFrom on the entity.
drop table b;
