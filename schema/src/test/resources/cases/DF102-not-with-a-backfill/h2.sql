-- cairn 20261121093000__df102_not_with_a_backfill h2 sha256:191cf597eca3f22128d6cc9381648c8592b34175ebbb2b15140fcc6a9100a511
-- part 1 of 1, not transactional

-- CB105 warning: programs of the old version that still run know nothing of the new column created of author, which is NOT NULL: their inserts fail.
-- Remedy: stop them before the migration, or let the column be null until they are gone.
alter table author add column created timestamp(6);
update author set created = current_timestamp where created is null;
alter table author alter column created set not null;
