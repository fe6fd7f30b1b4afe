-- cairn 20261121093000__df114_a_table_moves_to_another_schema h2 sha256:28ec6b0b6b156fd8d8d81047c4667641402e755714bb8fc8b8e7c03f454fea0f
-- part 1 of 1, not transactional

-- DF114 error: table extra.u moves from one schema or catalog to another, and h2 has no statement for that.
-- Remedy: keep its @Table(schema, catalog), or take h2 out of the dialects; else create the new table, copy the rows and drop the old one in a migration by hand.
-- CB101 warning: table t is renamed to extra.u: programs of the old version that still run do not find it.
-- Remedy: stop them before the migration, or keep the name with @Table(name = "t").
alter table t rename to extra.u;
