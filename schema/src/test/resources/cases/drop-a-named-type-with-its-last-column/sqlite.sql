-- cairn 20261121093000__drop_a_named_type_with_its_last_column sqlite sha256:3119cb9ebe218a042161a7c792253f0efd5a9b6367d8ee123d75241289afc850
-- part 1 of 1, transactional

-- DL103 error: dropping column s of a deletes its values.
-- Remedy: stop using the column in one release and drop it in a later one; where it was renamed, say so with @RenamedFrom on the attribute.
alter table a drop column s;
