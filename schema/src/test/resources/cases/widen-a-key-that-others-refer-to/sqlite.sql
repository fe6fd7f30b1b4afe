-- cairn 20261121093000__widen_a_key_that_others_refer_to sqlite sha256:3d638177f09d660768fe6654c64c1d61533fae3e04799b81cb1489661580659e
-- part 1 of 1, transactional

-- LK120 info: table child cannot be altered so: its rows are copied into a new table, which takes its place.
-- Remedy: a large table needs time, and space for a second one; triggers and indexes of your own on it come back if Cairn deploys, and are lost if another tool runs the script.
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

-- LK120 info: table parent cannot be altered so: its rows are copied into a new table, which takes its place.
-- Remedy: a large table needs time, and space for a second one; triggers and indexes of your own on it come back if Cairn deploys, and are lost if another tool runs the script.
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
