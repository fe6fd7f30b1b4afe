-- cairn 20261121093000__lk103_not_online mariadb sha256:92ef6d7b05c3bd51f6997df73d3faeb296d5a11c49d4be8bf8551a1482a51eac
-- part 1 of 1, not transactional

-- DF104 warning: the new unique key on email of author fails if two rows agree in it.
-- Remedy: look for them before: select email, count(*) from author group by email having count(*) > 1.
-- Guard: select count(*) from (select 1 as one from author where email is not null group by email having count(*) > 1) repeated
alter table author add constraint uk_author_email unique (email), algorithm=inplace, lock=none;
