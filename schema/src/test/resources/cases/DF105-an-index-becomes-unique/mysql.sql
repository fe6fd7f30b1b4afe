-- cairn 20261121093000__df105_an_index_becomes_unique mysql sha256:ddb948ef8bde2a6bd682a4d46910f278e5346d5f5e1b940e6b66600905057fbc
-- part 1 of 1, not transactional

alter table author drop index ix_author_email;

-- DF105 warning: rows of author that agree in email were fine and are not any more: the migration fails if there are any.
-- Remedy: look for them before: select email, count(*) from author group by email having count(*) > 1.
-- Guard: select count(*) from (select 1 as one from author where email is not null group by email having count(*) > 1) repeated
create unique index ix_author_email on author (email);
