-- cairn 20261121093000__hy109_a_definition_of_the_users_own mysql sha256:a01c68ea5b0df0f83a827eceddabf4df17828718adefec1ccfe32f047251fe21
-- part 1 of 1, not transactional

-- HY109 info: column cv of author is defined as "varchar(4000)": Cairn passes that on, and cannot say what a change of it does to rows.
-- Remedy: state its type with attributes such as length, precision and scale where they can say it.
alter table author add column cv varchar(4000);
