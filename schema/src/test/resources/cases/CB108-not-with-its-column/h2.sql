-- cairn 20261121093000__cb108_not_with_its_column h2 sha256:24d90c6c91182b51ba01be72a490b633e2f9bd6b73f8cf2d35227cbb41947b87
-- part 1 of 1, not transactional

alter table author drop constraint uk_author_email;

-- DL103 error: dropping column email of author deletes its values.
-- Remedy: stop using the column in one release and drop it in a later one; where it was renamed, say so with @RenamedFrom on the attribute.
alter table author drop column email;
