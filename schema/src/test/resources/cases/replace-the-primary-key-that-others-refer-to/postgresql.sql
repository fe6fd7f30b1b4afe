-- cairn 20261121093000__replace_the_primary_key_that_others_refer_to postgresql sha256:91b8c005ae0c71dbc211f8f7e5a2fa19d8c5e9679d65fe059bac03bd82136eaf
-- part 1 of 1, transactional

alter table child drop constraint fk_child_parent;

-- LK115 warning: nobody can read or write child, parent until the whole migration is committed.
-- Remedy: say @Database(online = true), or deploy the changes of each table by themselves.
alter table parent drop constraint pk_parent;

alter table child add column parent_uid uuid;

-- DF101 error: the new column uid of parent is NOT NULL and has no value for rows that exist: the migration fails if there are any.
-- Remedy: give them one with @Backfill("...") on the attribute, or let it be null.
-- Guard: select count(*) from parent
alter table parent add column uid uuid not null;

-- DF108 warning: the primary key of parent becomes uid: the migration fails if a row holds NULL there or two rows agree.
-- Remedy: make sure that every row has a value of its own there.
-- LK103 warning: while the index of key pk_parent is built, nobody can read or write parent.
-- Remedy: on a large table say @Database(online = true): its index is then built concurrently before.
-- LK114 info: while the migration waits for a table that a long transaction uses, all others that want the table wait behind it, and nothing limits the time.
-- Remedy: say @Database(online = true), or set lock_timeout for the user that migrates, such as alter role deployer set lock_timeout = '5s'.
alter table parent add constraint pk_parent primary key (uid);

-- LK107 warning: while all rows of child are checked for foreign key fk_child_parent, nobody can write to it or to parent.
-- Remedy: on a large table say @Database(online = true): the key is then added not valid, and validated later.
-- HY102 info: the foreign key on parent_uid of child has no index: each delete from parent reads the whole table.
-- Remedy: add @Index(columnList = "parent_uid") to its table.
alter table child add constraint fk_child_parent foreign key (parent_uid) references parent (uid);

-- DL103 error: dropping column parent_id of child deletes its values.
-- Remedy: stop using the column in one release and drop it in a later one; where it was renamed, say so with @RenamedFrom on the attribute.
alter table child drop column parent_id;

-- DL103 error: dropping column id of parent deletes its values.
-- Remedy: stop using the column in one release and drop it in a later one; where it was renamed, say so with @RenamedFrom on the attribute.
alter table parent drop column id;
