-- cairn 20261121093000__make_a_column_nullable postgresql sha256:341c7d55209721530130eec47fd46ef8f4ee1cdebd6f48c697b81fdfa2a454fe
-- part 1 of 1, transactional

alter table t alter column nick drop not null;
