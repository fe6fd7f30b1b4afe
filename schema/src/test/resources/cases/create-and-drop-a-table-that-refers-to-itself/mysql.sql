-- cairn 20261121093000__create_and_drop_a_table_that_refers_to_itself mysql sha256:b94695ed52469b0b3adc97f96e0d36718625e46b4f0b5a0e7165d92e893105cc
-- part 1 of 1, not transactional

-- DL102 error: dropping table node deletes its rows.
-- Remedy: stop using the table in one release and drop it in a later one; where it was renamed, say so with @RenamedFrom on the entity.
drop table node;
