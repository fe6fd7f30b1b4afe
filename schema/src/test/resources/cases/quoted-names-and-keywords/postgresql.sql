-- cairn 20261121093000__quoted_names_and_keywords postgresql sha256:918118668a3dd8fb7747527e2b1eeae282edfd011b6a17fa29e9fb10668417f2
-- part 1 of 1, transactional

-- CB101 warning: table t is renamed to T x: programs of the old version that still run do not find it.
-- Remedy: stop them before the migration, or keep the name with @Table(name = "t").
alter table t rename to "T x";

-- CB102 warning: column my col of T x is renamed to My Col: programs of the old version that still run do not find it.
-- Remedy: stop them before the migration, or keep the name with @Column(name = "my col").
alter table "T x" rename column "my col" to "My Col";

-- CB102 warning: column value of T x is renamed to order: programs of the old version that still run do not find it.
-- Remedy: stop them before the migration, or keep the name with @Column(name = "value").
alter table "T x" rename column "value" to "order";

alter table "T x" rename constraint "ck_t_my col" to "ck_T x_My Col";
