-- cairn 20261121093000__cb102_a_column_is_renamed sqlite sha256:e53aaf1bbbe19b9fff75a9d9c405e39874f7b7328c75cee9538e34e57664d86b
-- part 1 of 1, transactional

-- CB102 warning: column name of author is renamed to full_name: programs of the old version that still run do not find it.
-- Remedy: stop them before the migration, or keep the name with @Column(name = "name").
alter table author rename column name to full_name;
