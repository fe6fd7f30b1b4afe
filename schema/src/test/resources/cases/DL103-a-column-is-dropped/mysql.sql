-- cairn 20261121093000__dl103_a_column_is_dropped mysql sha256:0708d663050e6d89a21d32521f2bc70b8b69ab292f1a47e2a821d58ee49aaf90
-- part 1 of 1, not transactional

-- DL103 error: dropping column nickname of author deletes its values.
-- Remedy: stop using the column in one release and drop it in a later one; where it was renamed, say so with @RenamedFrom on the attribute.
alter table author drop column nickname;
