-- cairn 20261121093000__move_the_primary_key_to_another_column sqlite sha256:cffa9b576dad6a0cf09c84b1643cc2f656fb24ecfc8d5f9da2ad5161864d365a
-- part 1 of 1, transactional

drop index uk_code;

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

-- DL103 error: dropping column id of parent deletes its values.
-- Remedy: stop using the column in one release and drop it in a later one; where it was renamed, say so with @RenamedFrom on the attribute.
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
