-- cairn 20261121093000__add_a_column_with_a_foreign_key sqlite sha256:36f8985a9e8d8f6bb4f5904a1c6cd4799b863ea88ba7a0b5fb3e2a9757b0a33a
-- part 1 of 1, transactional

-- HY102 info: the foreign key on parent_id of child has no index: each delete from parent reads the whole table.
-- Remedy: add @Index(columnList = "parent_id") to its table.
alter table child add column parent_id bigint constraint fk_child_parent references parent (id);
