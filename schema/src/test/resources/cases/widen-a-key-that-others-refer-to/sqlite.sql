-- cairn 20261121093000__widen_a_key_that_others_refer_to sqlite sha256:afb0fa2d33fef357dcafcf7c16be2a75af8f11165f0356650c0ceb102768e13f
-- part 1 of 1, transactional

-- LK120 info: table child cannot be altered so: its rows are copied into a new table, which takes its place; triggers and views of your own on it are lost.
-- Remedy: create such triggers and views again; a large table needs time, and space for a second one.
select case when foreign_keys then json_extract('{}', 'switch foreign keys off to run this script: pragma foreign_keys = off') end from pragma_foreign_keys;
create table cairn_new_child (
    id integer not null,
    parent_id bigint,
    constraint pk_child primary key (id),
    constraint fk_child_parent foreign key (parent_id) references parent (id)
);
insert into cairn_new_child (id, parent_id)
    select id, parent_id
    from child;
drop table child;
pragma legacy_alter_table = on;
alter table cairn_new_child rename to child;
pragma legacy_alter_table = off;

-- LK120 info: table parent cannot be altered so: its rows are copied into a new table, which takes its place; triggers and views of your own on it are lost.
-- Remedy: create such triggers and views again; a large table needs time, and space for a second one.
select case when foreign_keys then json_extract('{}', 'switch foreign keys off to run this script: pragma foreign_keys = off') end from pragma_foreign_keys;
create table cairn_new_parent (
    id bigint not null,
    code varchar(20) not null,
    constraint pk_parent primary key (id)
);
insert into cairn_new_parent (id, code)
    select id, code
    from parent;
drop table parent;
pragma legacy_alter_table = on;
alter table cairn_new_parent rename to parent;
pragma legacy_alter_table = off;
