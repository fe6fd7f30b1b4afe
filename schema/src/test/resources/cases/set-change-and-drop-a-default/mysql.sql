-- cairn 20261121093000__set_change_and_drop_a_default mysql sha256:f766cdde51bbda3741054399ed527278fbb65016a109383901ae6591e047ceca
-- part 1 of 1, not transactional

alter table t modify column nick varchar(50) default 'x';

alter table t modify column a integer default 2;

-- CB109 info: column b of t has no default any more: programs of the old version that leave it out write NULL.
-- Remedy: stop them before the migration.
alter table t modify column b integer;
