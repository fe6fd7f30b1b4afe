-- cairn 20261121093000__online_replace_the_primary_key_that_others_refer_to mysql sha256:ce109ab698dd2dc738767eda1ac31efc7d296038036aace009f9ef8a786d9a0d
-- part 1 of 1, not transactional

alter table child drop foreign key fk_child_parent;
alter table child drop index fk_child_parent;

alter table child add column parent_uid binary(16);

-- DF101 error: the new column uid of parent is NOT NULL and has no value for rows that exist: the migration fails if there are any.
-- Remedy: give them one with @Backfill("...") on the attribute, or let it be null.
-- Guard: select count(*) from parent
-- DF111 warning: where another tool than Cairn runs this script, nothing counts the rows of parent before, and the server makes up a value for them in the new column uid: a zero, an empty text, or the first constant.
-- Remedy: say what they should get with @Backfill("...") on the attribute.
alter table parent add column uid binary(16) not null;

create index fk_child_parent on child (parent_uid) algorithm=inplace lock=none;

-- DF108 warning: the primary key of parent becomes uid: the migration fails if a row holds NULL there or two rows agree.
-- Remedy: make sure that every row has a value of its own there.
alter table parent drop primary key, add constraint pk_parent primary key (uid), algorithm=inplace, lock=none;

-- LK116 warning: to add foreign key fk_child_parent, the server copies all of child, and nobody can write to it meanwhile.
-- Remedy: on a large table deploy while nobody writes, or change it with a tool that copies beside the traffic, such as gh-ost or pt-online-schema-change; MariaDB lets others write from 11.2 on.
alter table child add constraint fk_child_parent foreign key (parent_uid) references parent (uid);

-- DL103 error: dropping column parent_id of child deletes its values.
-- Remedy: stop using the column in one release and drop it in a later one; where it was renamed, say so with @RenamedFrom on the attribute.
alter table child drop column parent_id, algorithm=inplace, lock=none;

-- DL103 error: dropping column id of parent deletes its values.
-- Remedy: stop using the column in one release and drop it in a later one; where it was renamed, say so with @RenamedFrom on the attribute.
alter table parent drop column id, algorithm=inplace, lock=none;
