-- cairn 20261121093000__change_the_type_of_a_column_that_another_is_computed_from mysql sha256:ab89e6501f49865de89efc53b4c94bff0cf5c29f66292eab67e7b45af2ee39d2
-- part 1 of 1, not transactional

alter table t drop column total;

-- LK116 warning: to change column x from integer to bigint, the server copies all of t, and nobody can write to it meanwhile.
-- Remedy: on a large table deploy while nobody writes, or change it with a tool that copies beside the traffic, such as gh-ost or pt-online-schema-change; MariaDB lets others write from 11.2 on.
alter table t modify column x bigint;

-- LK117 warning: the new column total is computed from others: to give it to the rows that exist, the server writes all of t anew, and nobody can write to it meanwhile.
-- Remedy: add the column without it, fill it in batches, and set it then; or deploy while nobody writes.
alter table t add column total integer generated always as (x * 2) stored;
