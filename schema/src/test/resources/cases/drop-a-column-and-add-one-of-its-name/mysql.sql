-- cairn 20261121093000__drop_a_column_and_add_one_of_its_name mysql sha256:6a3810bcf975ac0f8bf3473d6c9f677526eadcec56690c51cbdfd8a701abc0f1
-- part 1 of 1, not transactional

-- DL108 warning: column nick of t gets another type: every text is read as a number, and the migration fails on one that is none.
-- Remedy: look for such values before, or add a new column and carry over what can be read.
-- CB107 warning: column nick of t gets a type of another kind: programs of the old version that still run read and write the old one.
-- Remedy: stop them before the migration, or add a new column beside the old one until they are gone.
alter table t modify column nick integer;
