-- cairn 20261121093000__move_the_primary_key_to_another_column postgresql sha256:2b02df844e3019abe910d714c1ceb02e8fe04a7a21c83b1b20bedef613283844
-- part 1 of 1, transactional

alter table child drop constraint fk_child_parent;

-- LK115 warning: nobody can read or write child, parent until the whole migration is committed.
-- Remedy: say @Database(online = true), or deploy the changes of each table by themselves.
alter table parent drop constraint pk_parent;

-- CB108 info: the unique key on code of parent goes: the database no longer sees to it, and programs may count on it.
-- Remedy: make sure that nobody does.
alter table parent drop constraint uk_code;

-- DF108 warning: the primary key of parent becomes code: the migration fails if a row holds NULL there or two rows agree.
-- Remedy: make sure that every row has a value of its own there.
-- Guard: select count(*) from (select 1 as one from parent where code is not null group by code having count(*) > 1) repeated
-- LK103 warning: while the index of key pk_parent is built, nobody can read or write parent.
-- Remedy: on a large table say @Database(online = true): its index is then built concurrently before.
-- LK114 info: while the migration waits for a table that a long transaction uses, all others that want the table wait behind it, and nothing limits the time.
-- Remedy: say @Database(online = true), or set lock_timeout for the user that migrates, such as alter role deployer set lock_timeout = '5s'.
alter table parent add constraint pk_parent primary key (code);

-- LK107 warning: while all rows of child are checked for foreign key fk_child_parent, nobody can write to it or to parent.
-- Remedy: on a large table say @Database(online = true): the key is then added not valid, and validated later.
-- HY102 info: the foreign key on parent_code of child has no index: each delete from parent reads the whole table.
-- Remedy: add @Index(columnList = "parent_code") to its table.
alter table child add constraint fk_child_parent foreign key (parent_code) references parent (code);

-- DL103 error: dropping column id of parent deletes its values.
-- Remedy: stop using the column in one release and drop it in a later one; where it was renamed, say so with @RenamedFrom on the attribute.
alter table parent drop column id;
