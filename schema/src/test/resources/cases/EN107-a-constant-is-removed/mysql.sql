-- cairn 20261121093000__en107_a_constant_is_removed mysql sha256:76df95755af2b9192411f4db3b87a5a0aa62155fc6ae5d770015852044373d10
-- part 1 of 1, not transactional

-- EN104 warning: the constants of column genre are stored by their number in the order of the alphabet, and some get another: the server copies all of book, and nobody can write to it meanwhile.
-- Remedy: a constant that comes last in the alphabet costs nothing; @JdbcTypeCode(SqlTypes.VARCHAR) stores names as text; else deploy while nobody writes.
-- EN107 warning: column genre of book may not hold POETRY any more: the migration fails if a row does.
-- Remedy: where a constant has another name now, say so with @RenamedFrom on it; else give such rows another value before.
-- Guard: select count(*) from book where genre in ('POETRY')
alter table book modify column genre enum ('NOVEL');
