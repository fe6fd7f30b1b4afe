-- cairn 20261121093000__df102_not_with_a_backfill mysql sha256:1909022a454b4bc3de736e0b1c22637547c2f86816240bd84a16b024747af582
-- part 1 of 1, not transactional

-- CB105 warning: programs of the old version that still run know nothing of the new column created of author, which is NOT NULL: their inserts fail.
-- Remedy: stop them before the migration, or let the column be null until they are gone.
alter table author add column created datetime(6);
update author set created = current_timestamp where created is null;
alter table author modify column created datetime(6) not null;
