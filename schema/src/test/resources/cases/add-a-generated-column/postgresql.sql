-- cairn 20261121093000__add_a_generated_column postgresql sha256:b464092b0d4c76b4c4e2d9a3525e357a66e9e7818da5a9cea884e9835ec51079
-- part 1 of 1, transactional

alter table t add column total integer generated always as (x * 2) stored;
