-- cairn 20261121093000__lk108_not_online postgresql sha256:026d3d0da2cab2f14a4d4472d4fe94a8298d8e6acd88ad9e517def95c8ba794e
-- part 1 of 2, transactional

set local lock_timeout = '3s';

-- DF107 warning: the check (pages > 0) on book is new: the migration fails if a row does not meet it.
-- Remedy: look for such rows before: select * from book where not (pages > 0).
-- Guard: select count(*) from book where not (pages > 0)
alter table book add constraint ck_pages check (pages > 0) not valid;

-- cairn 20261121093000__lk108_not_online postgresql sha256:edad2c1df76a234887d098e27d79fe49012c9f68af49fe545827cd0ad7fd5157
-- part 2 of 2, transactional

alter table book validate constraint ck_pages;
