-- cairn 20261121093000__rename_the_columns_of_keys postgresql sha256:cceae28556a837610073f064448c956d8eda4630f6838a12d57762715cf03bbd
-- part 1 of 1, transactional

-- CB102 warning: column parent_code of child is renamed to parent_label: programs of the old version that still run do not find it.
-- Remedy: stop them before the migration, or keep the name with @Column(name = "parent_code").
alter table child rename column parent_code to parent_label;

-- CB102 warning: column code of parent is renamed to label: programs of the old version that still run do not find it.
-- Remedy: stop them before the migration, or keep the name with @Column(name = "code").
alter table parent rename column code to label;

alter index ix_code rename to ix_label;

alter table parent rename constraint uk_code to uk_label;

alter table child rename constraint fk_child_parent to fk_child_label;
