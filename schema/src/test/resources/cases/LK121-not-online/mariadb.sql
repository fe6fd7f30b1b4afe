-- cairn 20261121093000__lk121_not_online mariadb sha256:82bae71895fb1e4b1840413d5c2ec69f8cca5b3a53500aeb79f421c4bf77ccf0
-- part 1 of 1, not transactional

-- CB105 warning: programs of the old version that still run know nothing of the new column email of author, which is NOT NULL: their inserts fail.
-- Remedy: stop them before the migration, or let the column be null until they are gone.
alter table author add column email varchar(50);
update author set email = 'none' where email is null;
alter table author modify column email varchar(50) not null;
