-- cairn 20261121093000__df105_an_index_becomes_unique sqlite sha256:817764f875ac7f84f1d68c1739a8c7d2df2dfcf4c00177213964c2b3a102e1ab
-- part 1 of 1, transactional

drop index ix_author_email;

-- DF105 warning: rows of author that agree in email were fine and are not any more: the migration fails if there are any.
-- Remedy: look for them before: select email, count(*) from author group by email having count(*) > 1.
-- Guard: select count(*) from (select 1 as one from author where email is not null group by email having count(*) > 1) repeated
create unique index ix_author_email on author (email);
