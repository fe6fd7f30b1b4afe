-- cairn 20261121093000__cb104_a_constant_is_renamed h2 sha256:4e73d4783cf4ef74cc7f265f51185dcf6843a0a2bb7e5eaefb1f16ff49a2aebe
-- part 1 of 1, not transactional

-- CB104 warning: in column genre of book, POETRY becomes VERSE: programs of the old version that still run cannot read such rows, and write the old name.
-- Remedy: stop them before the migration.
alter table book alter column genre set data type enum ('NOVEL', 'POETRY', 'VERSE');
update book set genre = case genre when 'POETRY' then 'VERSE' else genre end where genre in ('POETRY');
alter table book alter column genre set data type enum ('NOVEL', 'VERSE');
