-- cairn 20261121093000__dl108_not_a_number_that_becomes_a_text mysql sha256:966704b6bda4276bbdaad88ed9f09ce664e126864da53d670e05c7bf2759612c
-- part 1 of 1, not transactional

-- CB107 warning: column born of author gets a type of another kind: programs of the old version that still run read and write the old one.
-- Remedy: stop them before the migration, or add a new column beside the old one until they are gone.
-- LK116 warning: to change column born from integer to varchar(20), the server copies all of author, and nobody can write to it meanwhile.
-- Remedy: on a large table deploy while nobody writes, or change it with a tool that copies beside the traffic, such as gh-ost or pt-online-schema-change; MariaDB lets others write from 11.2 on.
alter table author modify column born varchar(20);
