-- cairn 20261121093000__move_the_primary_key_to_another_column mysql sha256:fe975d70aadd9ee363d3b32d3845c389fc466bb8699197eb35d4637977d99110
-- part 1 of 1, not transactional

alter table child drop foreign key fk_child_parent;
alter table child drop index fk_child_parent;

alter table parent drop primary key;

-- CB108 info: the unique key on code of parent goes: the database no longer sees to it, and programs may count on it.
-- Remedy: make sure that nobody does.
alter table parent drop index uk_code;

create index fk_child_parent on child (parent_code);

-- DF108 warning: the primary key of parent becomes code: the migration fails if a row holds NULL there or two rows agree.
-- Remedy: make sure that every row has a value of its own there.
-- Guard: select count(*) from (select 1 as one from parent where code is not null group by code having count(*) > 1) repeated
alter table parent add constraint pk_parent primary key (code);

alter table child add constraint fk_child_parent foreign key (parent_code) references parent (code);

-- DL103 error: dropping column id of parent deletes its values.
-- Remedy: stop using the column in one release and drop it in a later one; where it was renamed, say so with @RenamedFrom on the attribute.
alter table parent drop column id;
