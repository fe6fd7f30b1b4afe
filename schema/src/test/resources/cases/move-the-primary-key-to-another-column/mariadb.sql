-- cairn 20261121093000__move_the_primary_key_to_another_column mariadb sha256:3dbb0bd8ef55b453acb249da1552cefbf8f28b94cca0de559ce2e94d6b744601
-- part 1 of 1, not transactional

alter table child drop foreign key fk_child_parent;
alter table child drop index fk_child_parent;

-- LK116 warning: to drop the primary key, the server copies all of parent, and nobody can write to it meanwhile.
-- Remedy: on a large table deploy while nobody writes, or change it with a tool that copies beside the traffic, such as gh-ost or pt-online-schema-change; MariaDB lets others write from 11.2 on.
alter table parent drop primary key;

-- CB108 info: the unique key on code of parent goes: the database no longer sees to it, and programs may count on it.
-- Remedy: make sure that nobody does.
alter table parent drop index uk_code;

create index fk_child_parent on child (parent_code);

-- DF108 warning: the primary key of parent becomes code: the migration fails if a row holds NULL there or two rows agree.
-- Remedy: make sure that every row has a value of its own there.
-- Guard: select count(*) from (select 1 as one from parent where code is not null group by code having count(*) > 1) repeated
alter table parent add constraint pk_parent primary key (code);

-- LK116 warning: to add foreign key fk_child_parent, the server copies all of child, and nobody can write to it meanwhile.
-- Remedy: on a large table deploy while nobody writes, or change it with a tool that copies beside the traffic, such as gh-ost or pt-online-schema-change; MariaDB lets others write from 11.2 on.
alter table child add constraint fk_child_parent foreign key (parent_code) references parent (code);

-- DL103 error: dropping column id of parent deletes its values.
-- Remedy: stop using the column in one release and drop it in a later one; where it was renamed, say so with @RenamedFrom on the attribute.
alter table parent drop column id;
