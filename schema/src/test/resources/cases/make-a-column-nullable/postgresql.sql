-- cairn 20261121093000__make_a_column_nullable postgresql sha256:2e51fe6d06c6a1f84211bd5a3e0e8d17dc50201f2037f164ffc73ffdf960375f
-- part 1 of 1, transactional

-- CB106 info: column nick of t takes NULL from now on: programs of the old version that still run may not expect it.
-- Remedy: write no NULL there before they are gone.
alter table t alter column nick drop not null;
