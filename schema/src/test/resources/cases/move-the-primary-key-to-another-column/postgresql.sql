-- cairn 20261121093000__move_the_primary_key_to_another_column postgresql sha256:17d2b81ea894acfbb1b0aa9a88954a097193ac45dff8e7f0d24820cd6b3f6238
-- part 1 of 1, transactional

alter table child drop constraint fk_child_parent;

-- LK115 warning: nobody can read or write child, parent until the whole migration is committed.
-- Remedy: deploy the changes of each table by themselves.
alter table parent drop constraint pk_parent;

-- CB108 info: the unique key on code of parent goes: the database no longer sees to it, and programs may count on it.
-- Remedy: make sure that nobody does.
alter table parent drop constraint uk_code;

-- DF108 warning: the primary key of parent becomes code: the migration fails if a row holds NULL there or two rows agree.
-- Remedy: make sure that every row has a value of its own there.
-- Guard: select count(*) from (select 1 as one from parent where code is not null group by code having count(*) > 1) repeated
-- LK103 warning: while the index of key pk_parent is built, nobody can read or write parent.
-- Remedy: on a large table edit the script: write "not transactional" in its second line, create a unique index concurrently, and add the constraint using that index.
-- LK114 info: while the migration waits for a table that a long transaction uses, all others that want the table wait behind it, and nothing limits the time.
-- Remedy: set lock_timeout for the user that migrates, such as alter role deployer set lock_timeout = '5s'.
alter table parent add constraint pk_parent primary key (code);

-- LK107 warning: while all rows of child are checked for foreign key fk_child_parent, nobody can write to it or to parent.
-- Remedy: on a large table edit the script: write "not transactional" in its second line, add the foreign key not valid, and validate it in a statement of its own.
-- HY102 info: the foreign key on parent_code of child has no index: each delete from parent reads the whole table.
-- Remedy: add @Index(columnList = "parent_code") to its table.
alter table child add constraint fk_child_parent foreign key (parent_code) references parent (code);

-- DL103 error: dropping column id of parent deletes its values.
-- Remedy: stop using the column in one release and drop it in a later one; where it was renamed, say so with @RenamedFrom on the attribute.
alter table parent drop column id;
