-- cairn 20261121093000__lk108_not_online mysql sha256:5088b43d6068d1945d9c3dfbe1b3de0d4b345d4c6ae9b70e1c63ded774dadd3d
-- part 1 of 1, not transactional

-- DF107 warning: the check (pages > 0) on book is new: the migration fails if a row does not meet it.
-- Remedy: look for such rows before: select * from book where not (pages > 0).
-- Guard: select count(*) from book where not (pages > 0)
alter table book add constraint ck_pages check (pages > 0);
