-- cairn 20261121093000__cb108_not_with_its_column postgresql sha256:03475b08d055bebcbc8e2aa5f7df75a79400bc4f2e8a0b917c521f52baa74474
-- part 1 of 1, transactional

alter table author drop constraint uk_author_email;

-- DL103 error: dropping column email of author deletes its values.
-- Remedy: stop using the column in one release and drop it in a later one; where it was renamed, say so with @RenamedFrom on the attribute.
alter table author drop column email;
