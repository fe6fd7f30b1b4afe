-- cairn 20261121093000__change_the_type_of_a_column_with_a_default mysql sha256:cba9c1b09b3b8a4b7ae4c60c1f0d67c0975e1d43f906821a123e152415d9f556
-- part 1 of 1, not transactional

-- CB107 warning: column a of t gets a type of another kind: programs of the old version that still run read and write the old one.
-- Remedy: stop them before the migration, or add a new column beside the old one until they are gone.
alter table t modify column a varchar(20) default 'one';
