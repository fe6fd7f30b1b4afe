-- cairn 20261121093000__dl108_not_a_number_that_becomes_a_text mysql sha256:c1a84b45b5c79d196c214e3d097f3150ed1309e95bfc7afbe56acea2336469e1
-- part 1 of 1, not transactional

-- CB107 warning: column born of author gets a type of another kind: programs of the old version that still run read and write the old one.
-- Remedy: stop them before the migration, or add a new column beside the old one until they are gone.
alter table author modify column born varchar(20);
