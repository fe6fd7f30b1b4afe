-- cairn 20261121093000__cb108_not_with_its_column mysql sha256:ea4e33d5f265ceae0f5c5305879ebe7320318b225c7f6e9e7436600d87d500d4
-- part 1 of 1, not transactional

alter table author drop index uk_author_email;

-- DL103 error: dropping column email of author deletes its values.
-- Remedy: stop using the column in one release and drop it in a later one; where it was renamed, say so with @RenamedFrom on the attribute.
alter table author drop column email;
