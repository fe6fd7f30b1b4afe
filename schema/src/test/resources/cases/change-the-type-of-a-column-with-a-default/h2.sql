-- cairn 20261121093000__change_the_type_of_a_column_with_a_default h2 sha256:0d8eab236845fc08a5f05a90f6f7cdd8588efbddd26ca496c014aa771b73a100
-- part 1 of 1, not transactional

-- CB107 warning: column a of t gets a type of another kind: programs of the old version that still run read and write the old one.
-- Remedy: stop them before the migration, or add a new column beside the old one until they are gone.
alter table t alter column a set data type varchar(20);
alter table t alter column a set default 'one';
