-- cairn 20261121093000__drop_a_named_type_with_its_last_column h2 sha256:55023d6340d1690f5407f4840d8ad0b413a059f015d6a1d4d5d9d76e93e60960
-- part 1 of 1, not transactional

-- DL103 error: dropping column s of a deletes its values.
-- Remedy: stop using the column in one release and drop it in a later one; where it was renamed, say so with @RenamedFrom on the attribute.
alter table a drop column s;
drop domain Status;
