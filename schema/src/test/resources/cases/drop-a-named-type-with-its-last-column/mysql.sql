-- cairn 20261121093000__drop_a_named_type_with_its_last_column mysql sha256:575a627e755a336301c857b4a61782f84cd3ad39f813ff1ab8ef8cb7772571c6
-- part 1 of 1, not transactional

-- DL103 error: dropping column s of a deletes its values.
-- Remedy: stop using the column in one release and drop it in a later one; where it was renamed, say so with @RenamedFrom on the attribute.
alter table a drop column s;
