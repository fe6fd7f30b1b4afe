-- cairn 20261121093000__make_a_column_nullable mysql sha256:67ddfa34298b2bc36e826f0892ca09ac7c65dafbd7db9fef38dd70f052e4245b
-- part 1 of 1, not transactional

-- CB106 info: column nick of t takes NULL from now on: programs of the old version that still run may not expect it.
-- Remedy: write no NULL there before they are gone.
alter table t modify column nick varchar(50);
