-- cairn 20261121093000__change_the_type_of_a_column_with_a_default mysql sha256:5c4fd61e1e834a4e2950b48db9596725efcccaa82fd5e0d3a04eb675c44b3cf9
-- part 1 of 1, not transactional

-- CB107 warning: column a of t gets a type of another kind: programs of the old version that still run read and write the old one.
-- Remedy: stop them before the migration, or add a new column beside the old one until they are gone.
-- LK116 warning: to change column a from integer to varchar(20), the server copies all of t, and nobody can write to it meanwhile.
-- Remedy: on a large table deploy while nobody writes, or change it with a tool that copies beside the traffic, such as gh-ost or pt-online-schema-change; MariaDB lets others write from 11.2 on.
alter table t modify column a varchar(20) default 'one';
