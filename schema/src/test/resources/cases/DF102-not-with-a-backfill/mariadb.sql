-- cairn 20261121093000__df102_not_with_a_backfill mariadb sha256:194e1b82741b170cc4c25fdc56e66eb9f7384fd77764dfbdcd19f0cc4d2cbad7
-- part 1 of 1, not transactional

-- CB105 warning: programs of the old version that still run know nothing of the new column created of author, which is NOT NULL: their inserts fail.
-- Remedy: stop them before the migration, or let the column be null until they are gone.
alter table author add column created datetime(6);

-- LK121 info: one update fills created in all rows of author, and nobody can change or insert rows until it is done.
-- Remedy: on a large table add the column as one that takes NULL first, and fill it in batches from outside.
update author set created = current_timestamp where created is null;
alter table author modify column created datetime(6) not null;
