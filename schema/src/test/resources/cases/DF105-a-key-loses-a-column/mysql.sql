-- cairn 20261121093000__df105_a_key_loses_a_column mysql sha256:e47c1efd8d2ef412d3f65b33095ec321b8d7bc0ce6b2d3820c468e2908995643
-- part 1 of 1, not transactional

alter table author drop index uk_author;

-- DF105 warning: rows of author that agree in email were fine and are not any more: the migration fails if there are any.
-- Remedy: look for them before: select email, count(*) from author group by email having count(*) > 1.
-- Guard: select count(*) from (select 1 as one from author where email is not null group by email having count(*) > 1) repeated
alter table author add constraint uk_author unique (email);
