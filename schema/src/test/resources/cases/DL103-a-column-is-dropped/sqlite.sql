-- cairn 20261121093000__dl103_a_column_is_dropped sqlite sha256:a5ba79e595983fd34ebab7d7d2d0bf3849d437a8e2de9cb4901a61209a87b0c3
-- part 1 of 1, transactional

-- DL103 error: dropping column nickname of author deletes its values.
-- Remedy: stop using the column in one release and drop it in a later one; where it was renamed, say so with @RenamedFrom on the attribute.
alter table author drop column nickname;
