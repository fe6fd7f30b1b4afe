-- cairn 20261121093000__create_and_drop_a_table_that_refers_to_itself sqlite sha256:55770cf46afe3dad832a228f82ecffbd3a46fa9c1c9e93ad4fa0f17052d7896d
-- part 1 of 1, transactional

-- DL102 error: dropping table node deletes its rows.
-- Remedy: stop using the table in one release and drop it in a later one; where it was renamed, say so with @RenamedFrom on the entity.
drop table node;
