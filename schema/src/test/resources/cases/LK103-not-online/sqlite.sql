-- cairn 20261121093000__lk103_not_online sqlite sha256:13cb88bcb4a3d847301ffe60ce1dfa5a4f45e1677ddff7c54a6f31c5056d353c
-- part 1 of 1, transactional

-- DF104 warning: the new unique key on email of author fails if two rows agree in it.
-- Remedy: look for them before: select email, count(*) from author group by email having count(*) > 1.
-- Guard: select count(*) from (select 1 as one from author where email is not null group by email having count(*) > 1) repeated
create unique index uk_author_email on author (email);
