-- cairn 20261121093000__lk115_not_where_all_is_done_at_once mysql sha256:a46780b0de0856c7a7e71d833c2ad020390b4e7f857684f3ed5a4f9a91f05ae0
-- part 1 of 1, not transactional

-- DL103 error: dropping column name of author deletes its values.
-- Remedy: stop using the column in one release and drop it in a later one; where it was renamed, say so with @RenamedFrom on the attribute.
alter table author drop column name;

-- DL103 error: dropping column title of book deletes its values.
-- Remedy: stop using the column in one release and drop it in a later one; where it was renamed, say so with @RenamedFrom on the attribute.
alter table book drop column title;
