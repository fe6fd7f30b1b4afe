-- cairn 20261121093000__df107_not_a_check_that_goes mysql sha256:a919c56c8bb5d4b4e9d3fd065b53cd41166d66da9e48252f2e11503fea979ec6
-- part 1 of 1, not transactional

-- CB108 info: the check ck_pages of book goes: the database no longer sees to it, and programs may count on it.
-- Remedy: make sure that nobody does.
alter table book /*!80016 drop check ck_pages */;
