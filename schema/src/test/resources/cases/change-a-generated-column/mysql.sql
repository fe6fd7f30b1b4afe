-- cairn 20261121093000__change_a_generated_column mysql sha256:46e865807733f418d0af4c3f4977fd89b7256bc4dbcc96a1910c4ff864c3767c
-- part 1 of 1, not transactional

alter table t drop column total;

-- LK117 warning: the new column total is computed from others: to give it to the rows that exist, the server writes all of t anew, and nobody can write to it meanwhile.
-- Remedy: add the column without it, fill it in batches, and set it then; or deploy while nobody writes.
alter table t add column total integer generated always as (x * 3) stored;
