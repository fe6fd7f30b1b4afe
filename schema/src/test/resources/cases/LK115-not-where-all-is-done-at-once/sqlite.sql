-- cairn 20261121093000__lk115_not_where_all_is_done_at_once sqlite sha256:cc12b63d4c93aac8334aebb03059a285aa4e3e989b96dbb1b11039501f20b2ad
-- part 1 of 1, transactional

-- DL103 error: dropping column name of author deletes its values.
-- Remedy: stop using the column in one release and drop it in a later one; where it was renamed, say so with @RenamedFrom on the attribute.
alter table author drop column name;

-- DL103 error: dropping column title of book deletes its values.
-- Remedy: stop using the column in one release and drop it in a later one; where it was renamed, say so with @RenamedFrom on the attribute.
alter table book drop column title;
