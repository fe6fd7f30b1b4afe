-- cairn 20261121093000__add_a_generated_column mysql sha256:d3b6d2b335747c03d0cecccdad5584e0ea6b0028c5b7d928f258320f9c228919
-- part 1 of 1, not transactional

-- LK117 warning: the new column total is computed from others: to give it to the rows that exist, the server writes all of t anew, and nobody can write to it meanwhile.
-- Remedy: add the column without it, fill it in batches, and set it then; or deploy while nobody writes.
alter table t add column total integer generated always as (x * 2) stored;
