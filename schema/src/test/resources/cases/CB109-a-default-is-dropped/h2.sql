-- cairn 20261121093000__cb109_a_default_is_dropped h2 sha256:b38da94aed8588e3f06858aff2c1547be798b69c507a23a22cda2e933b315d0c
-- part 1 of 1, not transactional

-- CB109 info: column country of author has no default any more: programs of the old version that leave it out write NULL.
-- Remedy: stop them before the migration.
alter table author alter column country drop default;
