-- cairn 20261121093000__move_the_primary_key_to_another_column sqlite sha256:bd560c65c00d83c6559082dad93ef328646e4b782d89e0860178075bfa340951
-- part 1 of 1, transactional

-- CB108 info: the unique key on code of parent goes: the database no longer sees to it, and programs may count on it.
-- Remedy: make sure that nobody does.
drop index uk_code;

-- LK120 info: table child cannot be altered so: its rows are copied into a new table, which takes its place.
-- Remedy: a large table needs time, and space for a second one; triggers and indexes of your own on it come back if Cairn deploys, and are lost if another tool runs the script.
-- HY102 info: the foreign key on parent_code of child has no index: each delete from parent reads the whole table.
-- Remedy: add @Index(columnList = "parent_code") to its table.
select case when foreign_keys then json_extract('{}', 'switch foreign keys off to run this script: pragma foreign_keys = off') end from pragma_foreign_keys;
create table cairn_new_child (
    id bigint not null,
    parent_code varchar(20),
    constraint pk_child primary key (id),
    constraint fk_child_parent foreign key (parent_code) references parent (code)
);
insert into cairn_new_child (id, parent_code)
    select id, parent_code
    from child;
drop table child;
pragma legacy_alter_table = on;
alter table cairn_new_child rename to child;
pragma legacy_alter_table = off;

-- LK120 info: table parent cannot be altered so: its rows are copied into a new table, which takes its place.
-- Remedy: a large table needs time, and space for a second one; triggers and indexes of your own on it come back if Cairn deploys, and are lost if another tool runs the script.
-- DL103 error: dropping column id of parent deletes its values.
-- Remedy: stop using the column in one release and drop it in a later one; where it was renamed, say so with @RenamedFrom on the attribute.
-- DF108 warning: the primary key of parent becomes code: the migration fails if a row holds NULL there or two rows agree.
-- Remedy: make sure that every row has a value of its own there.
-- Guard: select count(*) from (select 1 as one from parent where code is not null group by code having count(*) > 1) repeated
select case when foreign_keys then json_extract('{}', 'switch foreign keys off to run this script: pragma foreign_keys = off') end from pragma_foreign_keys;
create table cairn_new_parent (
    code varchar(20) not null,
    constraint pk_parent primary key (code)
);
insert into cairn_new_parent (code)
    select code
    from parent;
drop table parent;
pragma legacy_alter_table = on;
alter table cairn_new_parent rename to parent;
pragma legacy_alter_table = off;

select json_extract('{}', 'fk_child_parent: a row of child refers to none of parent') from pragma_foreign_key_check('child') where parent = 'parent' collate nocase;
