-- cairn 20261121093000__add_a_column_with_a_foreign_key postgresql sha256:0befb65f14ead7eaea5e4a8686cb2b5c21a86876566dd851ff7d032932d55c33
-- part 1 of 1, transactional

alter table child add column parent_id bigint;

-- LK107 warning: while all rows of child are checked for foreign key fk_child_parent, nobody can write to it or to parent.
-- Remedy: on a large table write @Database(online = true): the rows are then checked in a later part, without such locks.
-- LK114 info: while the migration waits for a table that a long transaction uses, all others that want the table wait behind it, and nothing limits the time.
-- Remedy: set lock_timeout for the user that migrates, or write @Database(online = true), which sets it in the script.
-- HY102 info: the foreign key on parent_id of child has no index: each delete from parent reads the whole table.
-- Remedy: add @Index(columnList = "parent_id") to its table.
alter table child add constraint fk_child_parent foreign key (parent_id) references parent (id);
