-- cairn 20261121093000__hy106_a_table_without_a_key h2 sha256:68753dbdc42d1f731a7c6fd608eb6ce01d43223abbb474c2c254d9c79a2ab424
-- part 1 of 1, not transactional

-- HY106 info: table author_tags has no primary key: replication has to look at all rows for each that changes.
-- Remedy: where it holds a collection, make that a Set, or a List with @OrderColumn.
create table author_tags (
    author_id bigint not null,
    tag varchar(50)
);
