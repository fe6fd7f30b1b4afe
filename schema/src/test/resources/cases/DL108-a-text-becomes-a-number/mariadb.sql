-- cairn 20261121093000__dl108_a_text_becomes_a_number mariadb sha256:0173b43b6ff2fb2fabca5267e359ea25658abe07ba356dc2272978f9c35cf7d0
-- part 1 of 1, not transactional

-- DL108 warning: column born of author gets another type: every text is read as a number, and the migration fails on one that is none.
-- Remedy: look for such values before, or add a new column and carry over what can be read.
-- CB107 warning: column born of author gets a type of another kind: programs of the old version that still run read and write the old one.
-- Remedy: stop them before the migration, or add a new column beside the old one until they are gone.
-- LK116 warning: to change column born from varchar(20) to integer, the server copies all of author, and nobody can write to it meanwhile.
-- Remedy: on a large table deploy while nobody writes, or change it with a tool that copies beside the traffic, such as gh-ost or pt-online-schema-change; MariaDB lets others write from 11.2 on.
alter table author modify column born integer;
