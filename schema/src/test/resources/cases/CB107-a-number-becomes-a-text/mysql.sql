-- cairn 20261121093000__cb107_a_number_becomes_a_text mysql sha256:f7f7eceab97c51851fc2033fd589e809e26048c0eea39bb776c38ca7c8a21a6b
-- part 1 of 1, not transactional

-- CB107 warning: column code of author gets a type of another kind: programs of the old version that still run read and write the old one.
-- Remedy: stop them before the migration, or add a new column beside the old one until they are gone.
-- LK116 warning: to change column code from integer to varchar(20), the server copies all of author, and nobody can write to it meanwhile.
-- Remedy: on a large table deploy while nobody writes, or change it with a tool that copies beside the traffic, such as gh-ost or pt-online-schema-change; MariaDB lets others write from 11.2 on.
alter table author modify column code varchar(20);
