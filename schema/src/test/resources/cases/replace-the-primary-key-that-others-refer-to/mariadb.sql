-- cairn 20261121093000__replace_the_primary_key_that_others_refer_to mariadb sha256:1f4ba88ef2f316bd45733f478d13290038d19ffa8daa43669346c802831e84aa
-- part 1 of 1, not transactional

alter table child drop foreign key fk_child_parent;
alter table child drop index fk_child_parent;

alter table parent drop primary key;

alter table child add column parent_uid uuid;

-- DF101 error: the new column uid of parent is NOT NULL and has no value for rows that exist: the migration fails if there are any.
-- Remedy: give them one with @Backfill("...") on the attribute, or let it be null.
-- Guard: select count(*) from parent
alter table parent add column uid uuid not null;

create index fk_child_parent on child (parent_uid);

-- DF108 warning: the primary key of parent becomes uid: the migration fails if a row holds NULL there or two rows agree.
-- Remedy: make sure that every row has a value of its own there.
alter table parent add constraint pk_parent primary key (uid);

alter table child add constraint fk_child_parent foreign key (parent_uid) references parent (uid);

-- DL103 error: dropping column parent_id of child deletes its values.
-- Remedy: stop using the column in one release and drop it in a later one; where it was renamed, say so with @RenamedFrom on the attribute.
alter table child drop column parent_id;

-- DL103 error: dropping column id of parent deletes its values.
-- Remedy: stop using the column in one release and drop it in a later one; where it was renamed, say so with @RenamedFrom on the attribute.
alter table parent drop column id;
