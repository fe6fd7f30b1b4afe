-- cairn 20261121093000__change_a_generated_column postgresql sha256:4ae5734e067e471df10acfd535d2227425058ea46ac8609c5ead868bc37db332
-- part 1 of 1, transactional

alter table t drop column total;
alter table t add column total integer generated always as (x * 3) stored;
