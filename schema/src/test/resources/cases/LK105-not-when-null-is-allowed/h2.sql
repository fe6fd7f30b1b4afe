-- cairn 20261121093000__lk105_not_when_null_is_allowed h2 sha256:10c1e0465daa8702c5db88a9d4fc4e739b679df8264b17d0c64df1f1f9255d3d
-- part 1 of 1, not transactional

-- CB106 info: column name of author takes NULL from now on: programs of the old version that still run may not expect it.
-- Remedy: write no NULL there before they are gone.
alter table author alter column name drop not null;
