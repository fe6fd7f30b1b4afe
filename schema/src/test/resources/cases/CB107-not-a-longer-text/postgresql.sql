-- cairn 20261121093000__cb107_not_a_longer_text postgresql sha256:5fb0d3936a496682841509f8c48b78b133b4905991ee129d91f326d398cb5de2
-- part 1 of 1, transactional

alter table author alter column code set data type varchar(20);
