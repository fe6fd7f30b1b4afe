-- cairn 20261121093000__online_replace_the_primary_key_that_others_refer_to sqlite sha256:9277cd9740d52837ce326ab23b043b01b395d6abe353ddf2a0a542665af1daad
-- part 1 of 1, transactional

-- LK120 info: table child cannot be altered so: its rows are copied into a new table, which takes its place.
-- Remedy: a large table needs time, and space for a second one; triggers and indexes of your own on it come back if Cairn deploys, and are lost if another tool runs the script.
-- DL103 error: dropping column parent_id of child deletes its values.
-- Remedy: stop using the column in one release and drop it in a later one; where it was renamed, say so with @RenamedFrom on the attribute.
-- HY102 info: the foreign key on parent_uid of child has no index: each delete from parent reads the whole table.
-- Remedy: add @Index(columnList = "parent_uid") to its table.
select case when foreign_keys then json_extract('{}', 'switch foreign keys off to run this script: pragma foreign_keys = off') end from pragma_foreign_keys;
create table cairn_new_child (
    id bigint not null,
    parent_uid blob,
    constraint pk_child primary key (id),
    constraint fk_child_parent foreign key (parent_uid) references parent (uid)
);
insert into cairn_new_child (id)
    select id
    from child;
drop table child;
pragma legacy_alter_table = on;
alter table cairn_new_child rename to child;
pragma legacy_alter_table = off;

-- LK120 info: table parent cannot be altered so: its rows are copied into a new table, which takes its place.
-- Remedy: a large table needs time, and space for a second one; triggers and indexes of your own on it come back if Cairn deploys, and are lost if another tool runs the script.
-- DF101 error: the new column uid of parent is NOT NULL and has no value for rows that exist: the migration fails if there are any.
-- Remedy: give them one with @Backfill("...") on the attribute, or let it be null.
-- Guard: select count(*) from parent
-- DL103 error: dropping column id of parent deletes its values.
-- Remedy: stop using the column in one release and drop it in a later one; where it was renamed, say so with @RenamedFrom on the attribute.
-- DF108 warning: the primary key of parent becomes uid: the migration fails if a row holds NULL there or two rows agree.
-- Remedy: make sure that every row has a value of its own there.
select case when foreign_keys then json_extract('{}', 'switch foreign keys off to run this script: pragma foreign_keys = off') end from pragma_foreign_keys;
create table cairn_new_parent (
    code varchar(20) not null,
    uid blob not null,
    constraint pk_parent primary key (uid)
);
insert into cairn_new_parent (code)
    select code
    from parent;
drop table parent;
pragma legacy_alter_table = on;
alter table cairn_new_parent rename to parent;
pragma legacy_alter_table = off;

select json_extract('{}', 'fk_child_parent: a row of child refers to none of parent') from pragma_foreign_key_check('child') where parent = 'parent' collate nocase;
