-- cairn 20261121093000__lk103_not_online postgresql sha256:29bd84f8a6c1af4d32b3851e24b71f61f72e86940a546efc3b8d503f724db75c
-- part 1 of 2, not transactional

-- DF104 warning: the new unique key on email of author fails if two rows agree in it.
-- Remedy: look for them before: select email, count(*) from author group by email having count(*) > 1.
-- Guard: select count(*) from (select 1 as one from author where email is not null group by email having count(*) > 1) repeated
create unique index concurrently uk_author_email on author (email);

-- cairn 20261121093000__lk103_not_online postgresql sha256:eda23a28050073cf4add1ab636c0bb0c02e6fc9f17f98446a9169139f7cdb602
-- part 2 of 2, transactional

set local lock_timeout = '3s';
alter table author add constraint uk_author_email unique using index uk_author_email;
