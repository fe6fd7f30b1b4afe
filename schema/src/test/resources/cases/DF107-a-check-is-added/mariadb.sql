-- cairn 20261121093000__df107_a_check_is_added mariadb sha256:7a0d878146f9e4ea6e32760072fdab9e2a4d56708013e9aef9287238e616b4d8
-- part 1 of 1, not transactional

-- DF107 warning: the check (pages > 0) on book is new: the migration fails if a row does not meet it.
-- Remedy: look for such rows before: select * from book where not (pages > 0).
-- Guard: select count(*) from book where not (pages > 0)
-- LK116 warning: to add check ck_pages, the server copies all of book, and nobody can write to it meanwhile.
-- Remedy: on a large table deploy while nobody writes, or change it with a tool that copies beside the traffic, such as gh-ost or pt-online-schema-change; MariaDB lets others write from 11.2 on.
alter table book add constraint ck_pages check (pages > 0);
