-- cairn 20261121093000__df105_an_index_becomes_unique h2 sha256:8909d735bf989c12ef13528d3baafeae281797d6af022cd282988b50c3433bfe
-- part 1 of 1, not transactional

drop index ix_author_email;

-- DF105 warning: rows of author that agree in email were fine and are not any more: the migration fails if there are any.
-- Remedy: look for them before: select email, count(*) from author group by email having count(*) > 1.
-- Guard: select count(*) from (select 1 as one from author where email is not null group by email having count(*) > 1) repeated
create unique index ix_author_email on author (email);
