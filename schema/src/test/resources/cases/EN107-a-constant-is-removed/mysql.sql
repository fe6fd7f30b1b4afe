-- cairn 20261121093000__en107_a_constant_is_removed mysql sha256:0ee589e3eb145c39f9b5b5aa45c02bfc2629e598e5b20b931af6de7bc2f62218
-- part 1 of 1, not transactional

-- EN107 warning: column genre of book may not hold POETRY any more: the migration fails if a row does.
-- Remedy: where a constant has another name now, say so with @RenamedFrom on it; else give such rows another value before.
-- Guard: select count(*) from book where genre in ('POETRY')
alter table book modify column genre enum ('NOVEL');
