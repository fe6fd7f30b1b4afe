-- cairn 20261121093000__quoted_names_and_keywords sqlite sha256:20a4b6581613aea15ba7af65ae1bb5a81a6264f0e4e1167dc0d32df92cd86d5a
-- part 1 of 1, transactional

-- CB101 warning: table t is renamed to T x: programs of the old version that still run do not find it.
-- Remedy: stop them before the migration, or keep the name with @Table(name = "t").
alter table t rename to "T x";

-- CB102 warning: column value of T x is renamed to order: programs of the old version that still run do not find it.
-- Remedy: stop them before the migration, or keep the name with @Column(name = "value").
alter table "T x" rename column "value" to "order";
