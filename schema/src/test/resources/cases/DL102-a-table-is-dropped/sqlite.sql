-- cairn 20261121093000__dl102_a_table_is_dropped sqlite sha256:33f770d4f48e572ce3fa8ea7ad52185d0794b43094e543d7bb239824e1472425
-- part 1 of 1, transactional

-- DL102 error: dropping table draft deletes its rows.
-- Remedy: stop using the table in one release and drop it in a later one; where it was renamed, say so with @RenamedFrom on the entity.
drop table draft;
