-- cairn 20261121093000__hy106_a_table_without_a_key sqlite sha256:fafe5c63985f7c8f87801b59d0024c5412900af20ca99021f908920976e226ae
-- part 1 of 1, transactional

-- HY106 info: table author_tags has no primary key: replication has to look at all rows for each that changes.
-- Remedy: where it holds a collection, make that a Set, or a List with @OrderColumn.
create table author_tags (
    author_id bigint not null,
    tag varchar(50)
);
