-- cairn 20261121093000__cb104_a_constant_is_renamed mysql sha256:8632a78a42d2cba49b8c3a33bcbd295f89e4713b0c2953eb30d51c33053edba1
-- part 1 of 1, not transactional

-- CB104 warning: in column genre of book POETRY becomes VERSE: programs of the old version that still run cannot read such rows, and write the old name.
-- Remedy: stop them before the migration.
alter table book modify column genre enum ('NOVEL','POETRY','VERSE');
update book set genre = case genre when 'POETRY' then 'VERSE' else genre end where genre in ('POETRY');

-- EN104 warning: the constants of column genre are stored by their number in the order of the alphabet, and some get another: the server copies all of book, and nobody can write to it meanwhile.
-- Remedy: a constant that comes last in the alphabet costs nothing; @JdbcTypeCode(SqlTypes.VARCHAR) stores names as text; else deploy while nobody writes.
alter table book modify column genre enum ('NOVEL','VERSE');
