-- cairn 20261121093000__cb104_a_constant_is_renamed mysql sha256:eb0f07175f16e490b393d32da0a8670db86bed77082c5dd0b79b036c62276c47
-- part 1 of 1, not transactional

-- CB104 warning: in column genre of book POETRY becomes VERSE: programs of the old version that still run cannot read such rows, and write the old name.
-- Remedy: stop them before the migration.
alter table book modify column genre enum ('NOVEL','POETRY','VERSE');
update book set genre = case genre when 'POETRY' then 'VERSE' else genre end where genre in ('POETRY');
alter table book modify column genre enum ('NOVEL','VERSE');
