-- cairn 20261121093000__drop_a_generated_column_and_what_it_is_computed_from postgresql sha256:e0d5f90005ead8f9ee55f2dec08b60740a38e074cb2c9e689e889a3147f77613
-- part 1 of 1, transactional

alter table t drop column total;

-- DL103 error: dropping column x of t deletes its values.
-- Remedy: stop using the column in one release and drop it in a later one; where it was renamed, say so with @RenamedFrom on the attribute.
alter table t drop column x;
