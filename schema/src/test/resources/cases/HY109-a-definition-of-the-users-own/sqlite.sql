-- cairn 20261121093000__hy109_a_definition_of_the_users_own sqlite sha256:d312899dfeef6a63c96ace19ec44aff6d5b3cc11d54f0105302084459b6398f0
-- part 1 of 1, transactional

-- HY109 info: column cv of author is defined as "varchar(4000)": Cairn passes that on, and cannot say what a change of it does to rows.
-- Remedy: state its type with attributes such as length, precision and scale where they can say it.
alter table author add column cv varchar(4000);
