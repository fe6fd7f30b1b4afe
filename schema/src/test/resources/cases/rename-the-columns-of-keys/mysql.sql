-- cairn 20261121093000__rename_the_columns_of_keys mysql sha256:88ac5f11f6ae56feb43c0a7a10472d2766bc7adc7c9ca5e4810193e29569f36f
-- part 1 of 1, not transactional

-- CB102 warning: column parent_code of child is renamed to parent_label: programs of the old version that still run do not find it.
-- Remedy: stop them before the migration, or keep the name with @Column(name = "parent_code").
alter table child rename column parent_code to parent_label;

-- CB102 warning: column code of parent is renamed to label: programs of the old version that still run do not find it.
-- Remedy: stop them before the migration, or keep the name with @Column(name = "code").
alter table parent rename column code to label;

alter table parent rename index ix_code to ix_label;

alter table child rename index fk_child_parent to fk_child_label;

alter table parent rename index uk_code to uk_label;

alter table child drop foreign key fk_child_parent;
alter table child add constraint fk_child_label foreign key (parent_label) references parent (label);
