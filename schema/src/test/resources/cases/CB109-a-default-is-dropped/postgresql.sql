-- cairn 20261121093000__cb109_a_default_is_dropped postgresql sha256:e64669106513fb889c31a2f3c99cc2eb23507034b8f953ce44009f59d4b6577b
-- part 1 of 1, transactional

-- CB109 info: column country of author has no default any more: programs of the old version that leave it out write NULL.
-- Remedy: stop them before the migration.
alter table author alter column country drop default;
