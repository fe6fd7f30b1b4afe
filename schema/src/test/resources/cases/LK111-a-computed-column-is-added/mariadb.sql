-- cairn 20261121093000__lk111_a_computed_column_is_added mariadb sha256:3349a784304df5ad56fdfb7b72f0de3bec3502c55a26378e9d31a4860034a4dd
-- part 1 of 1, not transactional

-- LK117 warning: the new column sheets is computed from others: to give it to the rows that exist, the server writes all of book anew, and nobody can write to it meanwhile.
-- Remedy: add the column without it, fill it in batches, and set it then; or deploy while nobody writes.
alter table book add column sheets integer generated always as (pages / 2) stored;
