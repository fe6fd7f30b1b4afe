-- cairn 20261121093000__cb104_a_constant_is_renamed h2 sha256:9f85f14113586a4d9d9e2493b8cc5340d886a0ab7a2a617bdacce9bb0d371b5e
-- part 1 of 1, not transactional

-- CB104 warning: in column genre of book POETRY becomes VERSE: programs of the old version that still run cannot read such rows, and write the old name.
-- Remedy: stop them before the migration.
alter table book alter column genre set data type enum ('NOVEL', 'POETRY', 'VERSE');
update book set genre = case genre when 'POETRY' then 'VERSE' else genre end where genre in ('POETRY');
alter table book alter column genre set data type enum ('NOVEL', 'VERSE');
