-- cairn 20261121093000__lk104_a_larger_number_rewrites_the_table mysql sha256:79632ce4486c557379516d159081822a1ceccbbfaa1f423eaa0f95e4325a038e
-- part 1 of 1, not transactional

-- LK116 warning: to change column books from integer to bigint, the server copies all of author, and nobody can write to it meanwhile.
-- Remedy: on a large table deploy while nobody writes, or change it with a tool that copies beside the traffic, such as gh-ost or pt-online-schema-change; MariaDB lets others write from 11.2 on.
alter table author modify column books bigint;
