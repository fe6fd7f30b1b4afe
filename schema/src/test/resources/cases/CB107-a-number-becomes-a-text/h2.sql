-- cairn 20261121093000__cb107_a_number_becomes_a_text h2 sha256:9eaebcb72ea0def20c8396e6f5b2ff3ec07a1e0b6cefec72d5db9e46a3b661f1
-- part 1 of 1, not transactional

-- CB107 warning: column code of author gets a type of another kind: programs of the old version that still run read and write the old one.
-- Remedy: stop them before the migration, or add a new column beside the old one until they are gone.
alter table author alter column code set data type varchar(20);
