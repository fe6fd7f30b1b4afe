-- cairn 20261121093000__en101_a_named_type_loses_a_constant mariadb sha256:d61a06ffceffe289e7e728024df445b12be81f96f0e73153df07b8bdc4e184ec
-- part 1 of 1, not transactional

-- EN101 warning: type Genre loses POETRY: the migration fails if a row of book holds it.
-- Remedy: give such rows another value before.
-- Guard: select count(*) from book where genre in ('POETRY')
-- EN104 warning: the constants of column genre are stored by their number in the order of the alphabet, and some get another: the server copies all of book, and nobody can write to it meanwhile.
-- Remedy: a constant that comes last in the alphabet costs nothing; @JdbcTypeCode(SqlTypes.VARCHAR) stores names as text; else deploy while nobody writes.
alter table book modify column genre enum ('NOVEL');
