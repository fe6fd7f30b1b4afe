-- cairn 20261121093000__drop_a_generated_column_and_what_it_is_computed_from mysql sha256:a817bdee632e53302f0309334e4bddb9026187a65daed03debdf9286f31db04c
-- part 1 of 1, not transactional

alter table t drop column total;

-- DL103 error: dropping column x of t deletes its values.
-- Remedy: stop using the column in one release and drop it in a later one; where it was renamed, say so with @RenamedFrom on the attribute.
alter table t drop column x;
