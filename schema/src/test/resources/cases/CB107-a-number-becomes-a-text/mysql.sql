-- cairn 20261121093000__cb107_a_number_becomes_a_text mysql sha256:4ebf63a9900d9ed4b0ddbfefce488dd97473614d918aab4f816ee9697b844a43
-- part 1 of 1, not transactional

-- CB107 warning: column code of author gets a type of another kind: programs of the old version that still run read and write the old one.
-- Remedy: stop them before the migration, or add a new column beside the old one until they are gone.
alter table author modify column code varchar(20);
