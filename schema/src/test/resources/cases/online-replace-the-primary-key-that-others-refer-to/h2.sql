-- cairn 20261121093000__online_replace_the_primary_key_that_others_refer_to h2 sha256:21df163d8f712c31f730956c2927c8ce0d398572fdfbfeb3d7591bc4d52b4df5
-- part 1 of 1, not transactional

alter table child drop constraint fk_child_parent;

alter table parent drop constraint pk_parent;

alter table child add column parent_uid uuid;

-- DF101 error: the new column uid of parent is NOT NULL and has no value for rows that exist: the migration fails if there are any.
-- Remedy: give them one with @Backfill("...") on the attribute, or let it be null.
-- Guard: select count(*) from parent
alter table parent add column uid uuid not null;

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
