-- cairn 20261121093000__df105_a_key_loses_a_column h2 sha256:4e9d34b792702e7647e6cc96f96ea8d9a87695536bef2a77bf290403d206ba0d
-- part 1 of 1, not transactional

alter table author drop constraint uk_author;

-- DF105 warning: rows of author that agree in email were fine and are not any more: the migration fails if there are any.
-- Remedy: look for them before: select email, count(*) from author group by email having count(*) > 1.
-- Guard: select count(*) from (select 1 as one from author where email is not null group by email having count(*) > 1) repeated
alter table author add constraint uk_author unique (email);
