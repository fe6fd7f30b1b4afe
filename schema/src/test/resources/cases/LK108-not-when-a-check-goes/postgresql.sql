-- cairn 20261121093000__lk108_not_when_a_check_goes postgresql sha256:b0b77f5e651fe85de03cc361b727c1ed0a3552a6d6422571e0c2ca613de6aec2
-- part 1 of 1, transactional

-- CB108 info: the check ck_pages of book goes: the database no longer sees to it, and programs may count on it.
-- Remedy: make sure that nobody does.
alter table book drop constraint ck_pages;
