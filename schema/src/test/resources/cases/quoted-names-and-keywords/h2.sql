-- cairn 20261121093000__quoted_names_and_keywords h2 sha256:8cd596b27b9a54ed60a9d39c5b67ede66abfd3e9232229e2a5645d9d27190d5a
-- part 1 of 1, not transactional

-- CB101 warning: table t is renamed to T x: programs of the old version that still run do not find it.
-- Remedy: stop them before the migration, or keep the name with @Table(name = "t").
alter table t rename to "T x";

-- CB102 warning: column my col of T x is renamed to My Col: programs of the old version that still run do not find it.
-- Remedy: stop them before the migration, or keep the name with @Column(name = "my col").
alter table "T x" rename column "my col" to "My Col";

-- CB102 warning: column value of T x is renamed to order: programs of the old version that still run do not find it.
-- Remedy: stop them before the migration, or keep the name with @Column(name = "value").
alter table "T x" rename column "value" to "order";
