-- cairn 20261121093000__en107_a_constant_is_removed h2 sha256:55f92477e47edddc63c0d4ae0dde825f62b9fad1eb48466f6782b2ad566fd6eb
-- part 1 of 1, not transactional

-- EN107 warning: column genre of book may not hold POETRY any more: the migration fails if a row does.
-- Remedy: where a constant has another name now, say so with @RenamedFrom on it; else give such rows another value before.
-- Guard: select count(*) from book where genre in ('POETRY')
alter table book alter column genre set data type enum ('NOVEL');
