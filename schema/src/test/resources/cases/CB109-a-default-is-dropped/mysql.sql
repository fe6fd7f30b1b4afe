-- cairn 20261121093000__cb109_a_default_is_dropped mysql sha256:3f620051c32a9fc23f1bbe48866be22d5c444272f9a45be2414ff010952d29c1
-- part 1 of 1, not transactional

-- CB109 info: column country of author has no default any more: programs of the old version that leave it out write NULL.
-- Remedy: stop them before the migration.
alter table author modify column country varchar(50);
