-- cairn 20261121093000__cb106_not_where_it_took_null postgresql sha256:4b491aee97bdf9d4caae4f30ca68c3569e1370c2db0742ca055afa53d76155a5
-- part 1 of 1, transactional

alter table author alter column name set data type varchar(60);
