-- cairn 20261121093000__widen_a_key_that_others_refer_to postgresql sha256:dd8ea429e87d6476da52668141d6a464c40381f83da99004392d95d8745709ea
-- part 1 of 1, transactional

alter table child drop constraint fk_child_parent;

-- LK104 error: to change column parent_id from integer to bigint, all rows of child are written anew while nobody can read or write them.
-- Remedy: on a large table add a new column instead, carry the values over in batches, and swap.
-- LK114 info: while the migration waits for a table that a long transaction uses, all others that want the table wait behind it, and nothing limits the time.
-- Remedy: say @Database(online = true), or set lock_timeout for the user that migrates, such as alter role deployer set lock_timeout = '5s'.
alter table child alter column parent_id set data type bigint;

-- LK104 error: to change column id from integer to bigint, all rows of parent are written anew while nobody can read or write them.
-- Remedy: on a large table add a new column instead, carry the values over in batches, and swap.
-- LK115 warning: nobody can read or write child, parent until the whole migration is committed.
-- Remedy: say @Database(online = true), or deploy the changes of each table by themselves.
alter table parent alter column id set data type bigint;

-- LK107 warning: while all rows of child are checked for foreign key fk_child_parent, nobody can write to it or to parent.
-- Remedy: on a large table say @Database(online = true): the key is then added not valid, and validated later.
alter table child add constraint fk_child_parent foreign key (parent_id) references parent (id);
