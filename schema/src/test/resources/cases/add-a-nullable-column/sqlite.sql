-- cairn 20261121093000__add_a_nullable_column sqlite sha256:a46f91e1c51f06f6be85f9cc4e26926dea538b4b757309b6d4e8682278819c69
-- part 1 of 1, transactional

alter table t add column nick varchar(50);
