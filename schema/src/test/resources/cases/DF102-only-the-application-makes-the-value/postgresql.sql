-- cairn 20261121093000__df102_only_the_application_makes_the_value postgresql sha256:8db2d81786f2963fcfbe7f38adf26caa3e225b81052c1a47c7092e2a8ffc5768
-- part 1 of 1, transactional

-- DF102 error: the new column token of author is NOT NULL, and its values are made by the application, which never sees the rows that exist: the migration fails if there are any.
-- Remedy: give them a value that the database can make, with @Backfill("...") on the attribute.
-- Guard: select count(*) from author
alter table author add column token uuid not null;
