-- cairn 20261121093000__lk121_online_where_there_are_no_batches h2 sha256:4f6862ddda29af8d147a7bf7548d53feaeb4e19aff033e350611a20d014d5ca6
-- part 1 of 1, not transactional

-- CB105 warning: programs of the old version that still run know nothing of the new column email of author, which is NOT NULL: their inserts fail.
-- Remedy: stop them before the migration, or let the column be null until they are gone.
alter table author add column email varchar(50);
update author set email = 'none' where email is null;
alter table author alter column email set not null;
