-- cairn 20261121093000__df102_only_the_application_makes_the_value mariadb sha256:97f98085099d20c6d0e0f5a0b8cc2235896a0fe6f5c3e5c8e2d0987bea25d042
-- part 1 of 1, not transactional

-- DF102 error: the new column token of author is NOT NULL, and its values are made by the application, which never sees the rows that exist: the migration fails if there are any.
-- Remedy: give them a value that the database can make, with @Backfill("...") on the attribute.
-- Guard: select count(*) from author
alter table author add column token uuid not null;
