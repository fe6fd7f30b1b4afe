-- cairn 20261121093000__rename_the_columns_of_keys sqlite sha256:6cfb655c0bc0f3c6bd7a6560bf91346f2fe2c1997e9f96d1cdbb29f529dbb622
-- part 1 of 1, transactional

-- CB102 warning: column parent_code of child is renamed to parent_label: programs of the old version that still run do not find it.
-- Remedy: stop them before the migration, or keep the name with @Column(name = "parent_code").
alter table child rename column parent_code to parent_label;

-- CB102 warning: column code of parent is renamed to label: programs of the old version that still run do not find it.
-- Remedy: stop them before the migration, or keep the name with @Column(name = "code").
alter table parent rename column code to label;

drop index ix_code;
create index ix_label on parent (label, id);

drop index uk_code;
create unique index uk_label on parent (label);
