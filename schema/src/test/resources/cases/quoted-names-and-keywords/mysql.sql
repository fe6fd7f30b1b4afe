-- cairn 20261121093000__quoted_names_and_keywords mysql sha256:3f9d214e8b306c2a6f0d4bc9d68df2bb08fc55da5afad0564bf3dc226a04fad2
-- part 1 of 1, not transactional

-- CB101 warning: table t is renamed to T x: programs of the old version that still run do not find it.
-- Remedy: stop them before the migration, or keep the name with @Table(name = "t").
alter table t rename to `T x`;

alter table `T x` rename column `my col` to `My Col`;

-- CB102 warning: column value of T x is renamed to order: programs of the old version that still run do not find it.
-- Remedy: stop them before the migration, or keep the name with @Column(name = "value").
alter table `T x` rename column `value` to `order`;
