-- cairn 20261121093000__lk121_not_online mariadb sha256:8c8677a73419baa39e02b29861324930a63e7ece42ee5fc22cd1f37f645f54d4
-- part 1 of 1, not transactional

-- CB105 warning: programs of the old version that still run know nothing of the new column email of author, which is NOT NULL: their inserts fail.
-- Remedy: stop them before the migration, or let the column be null until they are gone.
alter table author add column email varchar(50);
update author set email = 'none' where email is null;
alter table author modify column email varchar(50) not null, algorithm=inplace, lock=none;
