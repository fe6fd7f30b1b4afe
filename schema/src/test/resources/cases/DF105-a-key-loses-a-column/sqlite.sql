-- cairn 20261121093000__df105_a_key_loses_a_column sqlite sha256:aba65d5b02b5f74f83e88bf39b392c5b4a973c895b84ec79a0bd9fbb2bf38d1a
-- part 1 of 1, transactional

drop index uk_author;

-- DF105 warning: rows of author that agree in email were fine and are not any more: the migration fails if there are any.
-- Remedy: look for them before: select email, count(*) from author group by email having count(*) > 1.
-- Guard: select count(*) from (select 1 as one from author where email is not null group by email having count(*) > 1) repeated
create unique index uk_author on author (email);
