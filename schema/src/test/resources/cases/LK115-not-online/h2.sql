-- cairn 20261121093000__lk115_not_online h2 sha256:a14724630271ee9d69f49d2d463ff44032ac52dc3b21a2080a0c79a08a695044
-- part 1 of 1, not transactional

-- DF103 warning: column name of author becomes NOT NULL: the migration fails if a row holds NULL.
-- Remedy: give such rows a value with @Backfill("...") on the attribute, or make sure that there are none.
-- Guard: select count(*) from author where name is null
-- CB105 warning: programs of the old version that still run may leave out column name of author, which is NOT NULL: their inserts fail.
-- Remedy: stop them before the migration, or let the column be null until they are gone.
alter table author alter column name set not null;

-- DF103 warning: column title of book becomes NOT NULL: the migration fails if a row holds NULL.
-- Remedy: give such rows a value with @Backfill("...") on the attribute, or make sure that there are none.
-- Guard: select count(*) from book where title is null
-- CB105 warning: programs of the old version that still run may leave out column title of book, which is NOT NULL: their inserts fail.
-- Remedy: stop them before the migration, or let the column be null until they are gone.
alter table book alter column title set not null;
