-- cairn 20261121093000__df102_only_the_application_makes_the_value mariadb sha256:e1ae20cf9acc24cb8adb41f9f758abb88f5ec2af45fc7f28c869659a51ba1dcd
-- part 1 of 1, not transactional

-- DF102 error: the new column token of author is NOT NULL, and its values are made by the application, which never sees the rows that exist: the migration fails if there are any.
-- Remedy: give them a value that the database can make, with @Backfill("...") on the attribute.
-- Guard: select count(*) from author
-- DF111 warning: where another tool than Cairn runs this script, nothing counts the rows of author before, and the server makes up a value for them in the new column token: a zero, an empty text, or the first constant.
-- Remedy: say what they should get with @Backfill("...") on the attribute.
alter table author add column token uuid not null;
