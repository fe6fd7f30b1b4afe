-- cairn 20261121093000__cb102_a_column_is_renamed mysql sha256:523beeb25aaa95d1df3b722c2e821cb2684e02e52ec7ce929112a382cda2bd69
-- part 1 of 1, not transactional

-- CB102 warning: column name of author is renamed to full_name: programs of the old version that still run do not find it.
-- Remedy: stop them before the migration, or keep the name with @Column(name = "name").
alter table author rename column name to full_name;
