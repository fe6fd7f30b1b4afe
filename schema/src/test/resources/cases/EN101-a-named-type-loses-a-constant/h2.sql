-- cairn 20261121093000__en101_a_named_type_loses_a_constant h2 sha256:40c62bd7044d239974fe04b9bacd35d4e4dc7e99b087a7f366bb4f796c595a6e
-- part 1 of 1, not transactional

-- EN101 warning: type Genre loses POETRY: the migration fails if a row of book holds it.
-- Remedy: give such rows another value before.
-- Guard: select count(*) from book where genre in ('POETRY')
alter domain Genre rename to Genre_old;
create domain Genre as varchar(5) check (value in ('NOVEL'));
alter table book alter column genre set data type Genre using cast(cast(genre as varchar) as Genre);
drop domain Genre_old;
