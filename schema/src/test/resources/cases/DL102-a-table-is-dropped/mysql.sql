-- cairn 20261121093000__dl102_a_table_is_dropped mysql sha256:984c627d02857889378bddf986400bb22382ddc0b893d77de26c5ffeb10042af
-- part 1 of 1, not transactional

-- DL102 error: dropping table draft deletes its rows.
-- Remedy: stop using the table in one release and drop it in a later one; where it was renamed, say so with @RenamedFrom on the entity.
drop table draft;
