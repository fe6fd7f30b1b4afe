-- cairn 20261121093000__drop_a_column_with_a_derived_check postgresql sha256:885fe1a93096fd14c5b2ced3d00449d1494fd52ee05a01ed9e1b4fa605b98888
-- part 1 of 1, transactional

alter table t drop constraint ck_t_s;

-- DL103 error: dropping column s of t deletes its values.
-- Remedy: stop using the column in one release and drop it in a later one; where it was renamed, say so with @RenamedFrom on the attribute.
alter table t drop column s;
