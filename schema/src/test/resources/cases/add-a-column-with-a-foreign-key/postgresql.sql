-- cairn 20261121093000__add_a_column_with_a_foreign_key postgresql sha256:be31627e0fac0715db0e8c526a460a3e3b6571efd9530fc5fcbf6419a00b7a4c
-- part 1 of 1, transactional

alter table child add column parent_id bigint;

-- LK107 warning: while all rows of child are checked for foreign key fk_child_parent, nobody can write to it or to parent.
-- Remedy: on a large table edit the script: write "not transactional" in its second line, add the foreign key not valid, and validate it in a statement of its own.
-- LK114 info: while the migration waits for a table that a long transaction uses, all others that want the table wait behind it, and nothing limits the time.
-- Remedy: set lock_timeout for the user that migrates, such as alter role deployer set lock_timeout = '5s'.
-- HY102 info: the foreign key on parent_id of child has no index: each delete from parent reads the whole table.
-- Remedy: add @Index(columnList = "parent_id") to its table.
alter table child add constraint fk_child_parent foreign key (parent_id) references parent (id);
