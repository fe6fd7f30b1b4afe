-- cairn 20261121093000__dl108_not_a_number_that_becomes_a_text h2 sha256:e94ff33c000dea928c54d09ad8641179e75be39f2cbf979a65b687d706a42748
-- part 1 of 1, not transactional

-- CB107 warning: column born of author gets a type of another kind: programs of the old version that still run read and write the old one.
-- Remedy: stop them before the migration, or add a new column beside the old one until they are gone.
alter table author alter column born set data type varchar(20);
