-- cairn 20261121093000__cb106_a_column_takes_null postgresql sha256:b34be1cc9acb4ff907e454ec4ecbed237fbfba9f1c0144f0d360cb4e046b4a40
-- part 1 of 1, transactional

-- CB106 info: column name of author takes NULL from now on: programs of the old version that still run may not expect it.
-- Remedy: write no NULL there before they are gone.
alter table author alter column name drop not null;
