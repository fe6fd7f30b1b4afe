-- cairn 20261121093000__add_a_column_with_a_foreign_key postgresql sha256:1675806f53f771bd4bfae23e22f43a52c04d28f2e275327a748019c35f251c6a
-- part 1 of 1, transactional

alter table child add column parent_id bigint;

-- LK107 warning: while all rows of child are checked for foreign key fk_child_parent, nobody can write to it or to parent.
-- Remedy: on a large table say @Database(online = true): the key is then added not valid, and validated later.
-- LK114 info: while the migration waits for a table that a long transaction uses, all others that want the table wait behind it, and nothing limits the time.
-- Remedy: say @Database(online = true), or set lock_timeout for the user that migrates, such as alter role deployer set lock_timeout = '5s'.
-- HY102 info: the foreign key on parent_id of child has no index: each delete from parent reads the whole table.
-- Remedy: add @Index(columnList = "parent_id") to its table.
alter table child add constraint fk_child_parent foreign key (parent_id) references parent (id);
