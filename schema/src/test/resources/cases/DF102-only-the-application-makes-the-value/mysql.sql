-- cairn 20261121093000__df102_only_the_application_makes_the_value mysql sha256:b239b615f46c3f69945f0dfdf5d922aae5cb747102c725d7163b14a3e69c4b3c
-- part 1 of 1, not transactional

-- DF102 error: the new column token of author is NOT NULL, and its values are made by the application, which never sees the rows that exist: the migration fails if there are any.
-- Remedy: give them a value that the database can make, with @Backfill("...") on the attribute.
-- Guard: select count(*) from author
-- DF111 warning: where another tool than Cairn runs this script, nothing counts the rows of author before, and the server makes up a value for them in the new column token: a zero, an empty text, or the first constant.
-- Remedy: say what they should get with @Backfill("...") on the attribute.
alter table author add column token binary(16) not null;
