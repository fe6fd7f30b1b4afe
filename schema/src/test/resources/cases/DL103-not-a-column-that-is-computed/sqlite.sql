-- cairn 20261121093000__dl103_not_a_column_that_is_computed sqlite sha256:e41e6b2270d35dca4b15a314ba78e062fb363129815a690631fd37f3b8a08bbc
-- part 1 of 1, transactional

alter table author drop column twice;
