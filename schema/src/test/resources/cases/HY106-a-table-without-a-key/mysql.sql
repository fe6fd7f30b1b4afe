-- cairn 20261121093000__hy106_a_table_without_a_key mysql sha256:85da7a45a14eec2425db3185bd16c7e2bf0bd6a20e4a9fed7ba24a7c3cb8ad5e
-- part 1 of 1, not transactional

-- HY106 info: table author_tags has no primary key: replication has to look at all rows for each that changes.
-- Remedy: where it holds a collection, make that a Set, or a List with @OrderColumn.
create table author_tags (
    author_id bigint not null,
    tag varchar(50)
) engine=InnoDB;
