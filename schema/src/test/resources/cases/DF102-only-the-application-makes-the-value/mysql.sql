-- cairn 20261121093000__df102_only_the_application_makes_the_value mysql sha256:b3120dc493e4b77741272f06200084e8e818f22b24d3df9024948bcefff790e9
-- part 1 of 1, not transactional

-- DF102 error: the new column token of author is NOT NULL, and its values are made by the application, which never sees the rows that exist: the migration fails if there are any.
-- Remedy: give them a value that the database can make, with @Backfill("...") on the attribute.
-- Guard: select count(*) from author
alter table author add column token binary(16) not null;
