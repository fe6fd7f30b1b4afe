-- cairn 20261121093000__cb104_a_constant_is_renamed mysql sha256:e44968ed81c4165690e1a69cd91db95abe43445f80567b1851664bf802c8b77d
-- part 1 of 1, not transactional

-- CB104 warning: in column genre of book, POETRY becomes VERSE: programs of the old version that still run cannot read such rows, and write the old name.
-- Remedy: stop them before the migration.
alter table book modify column genre enum ('NOVEL','POETRY','VERSE');

-- LK121 info: one update moves values of genre in rows of book, and nobody can change or insert rows until it is done.
-- Remedy: on a large table deploy while nobody writes.
update book set genre = case genre when 'POETRY' then 'VERSE' else genre end where genre in ('POETRY');

-- EN104 warning: the constants of column genre are stored by their number in the order of the alphabet, and some get another: the server copies all of book, and nobody can write to it meanwhile.
-- Remedy: a constant that comes last in the alphabet costs nothing; @JdbcTypeCode(SqlTypes.VARCHAR) stores names as text; else deploy while nobody writes.
alter table book modify column genre enum ('NOVEL','VERSE');
