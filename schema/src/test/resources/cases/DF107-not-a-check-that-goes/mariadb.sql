-- cairn 20261121093000__df107_not_a_check_that_goes mariadb sha256:a979f6e0a2fd0afe9b6a72431b4e9fe601942b8fea9870963e2d71bc690d36d0
-- part 1 of 1, not transactional

-- CB108 info: the check ck_pages of book goes: the database no longer sees to it, and programs may count on it.
-- Remedy: make sure that nobody does.
alter table book drop constraint ck_pages;
