-- cairn 20261121093000__dl108_a_text_becomes_a_number mysql sha256:0f2a2a7cbf7a483ffb29338fe1c9a9cb510d829b2ef048888d643bbd5b1eb23a
-- part 1 of 1, not transactional

-- DL108 warning: column born of author gets another type: every text is read as a number, and the migration fails on one that is none.
-- Remedy: look for such values before, or add a new column and carry over what can be read.
-- CB107 warning: column born of author gets a type of another kind: programs of the old version that still run read and write the old one.
-- Remedy: stop them before the migration, or add a new column beside the old one until they are gone.
alter table author modify column born integer;
