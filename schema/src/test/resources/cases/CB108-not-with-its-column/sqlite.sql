-- cairn 20261121093000__cb108_not_with_its_column sqlite sha256:e70f2137894052e7d247dac7e1bbed389e921bce120a9cd1c4ffd1a137ad8702
-- part 1 of 1, transactional

drop index uk_author_email;

-- DL103 error: dropping column email of author deletes its values.
-- Remedy: stop using the column in one release and drop it in a later one; where it was renamed, say so with @RenamedFrom on the attribute.
alter table author drop column email;
