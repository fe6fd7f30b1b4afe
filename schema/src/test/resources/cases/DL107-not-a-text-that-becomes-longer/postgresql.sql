-- cairn 20261121093000__dl107_not_a_text_that_becomes_longer postgresql sha256:5d2666eea8dbd4f32f97140886f5295dfcb014589fbe4a0f9637758e03320852
-- part 1 of 1, transactional

alter table author alter column name set data type varchar(200);
