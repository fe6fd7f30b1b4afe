-- cairn 20261121093000__online_replace_the_primary_key_that_others_refer_to postgresql sha256:5e336e95f2a5d5995e353e2da3c5fcb296365190fab5079a35747acfc650a29c
-- part 1 of 9, transactional

set local lock_timeout = '3s';
alter table child add column parent_uid uuid;

-- cairn 20261121093000__online_replace_the_primary_key_that_others_refer_to postgresql sha256:3e30d44622e3f359f91686ff03fc9333338b9e5b9074fca342b60565e6db6332
-- part 2 of 9, transactional

set local lock_timeout = '3s';

-- DF101 error: the new column uid of parent is NOT NULL and has no value for rows that exist: the migration fails if there are any.
-- Remedy: give them one with @Backfill("...") on the attribute, or let it be null.
-- Guard: select count(*) from parent
alter table parent add column uid uuid not null;

-- cairn 20261121093000__online_replace_the_primary_key_that_others_refer_to postgresql sha256:a53d6a617366f29c98c3ab7aefb1aeabb99c39f464671a7e7eada4af8886f93d
-- part 3 of 9, not transactional

-- DF108 warning: the primary key of parent becomes uid: the migration fails if a row holds NULL there or two rows agree.
-- Remedy: make sure that every row has a value of its own there.
create unique index concurrently cairn_pk_parent on parent (uid);

-- cairn 20261121093000__online_replace_the_primary_key_that_others_refer_to postgresql sha256:50cb934d171d84fea9a6a5aaa95e21ee3b20715d5a44b0a1af46163b4687a7a4
-- part 4 of 9, transactional

set local lock_timeout = '3s';
alter table child drop constraint fk_child_parent;

-- cairn 20261121093000__online_replace_the_primary_key_that_others_refer_to postgresql sha256:5e01f5075ffdf5f7cb695b11c37ca37058ed64d07124b95dc26ef1e6f73801c2
-- part 5 of 9, transactional

set local lock_timeout = '3s';
alter table parent drop constraint pk_parent, add constraint pk_parent primary key using index cairn_pk_parent;

-- cairn 20261121093000__online_replace_the_primary_key_that_others_refer_to postgresql sha256:c604dca89ef7cbdc6fb8ec61236abf1510742878db42613cb59888cfbcad412f
-- part 6 of 9, transactional

set local lock_timeout = '3s';

-- HY102 info: the foreign key on parent_uid of child has no index: each delete from parent reads the whole table.
-- Remedy: add @Index(columnList = "parent_uid") to its table.
alter table child add constraint fk_child_parent foreign key (parent_uid) references parent (uid) not valid;

-- cairn 20261121093000__online_replace_the_primary_key_that_others_refer_to postgresql sha256:7f8cfff028ff41d45ccc2a7d014d26f2a1dd2abc61775ef7b8cb0fd9ce8791fd
-- part 7 of 9, transactional

alter table child validate constraint fk_child_parent;

-- cairn 20261121093000__online_replace_the_primary_key_that_others_refer_to postgresql sha256:9335dea4d0b7b1482d8b899caa8799b07c68e2a92894c1cd9a1ad95d65e5bbaa
-- part 8 of 9, transactional

set local lock_timeout = '3s';

-- DL103 error: dropping column parent_id of child deletes its values.
-- Remedy: stop using the column in one release and drop it in a later one; where it was renamed, say so with @RenamedFrom on the attribute.
alter table child drop column parent_id;

-- cairn 20261121093000__online_replace_the_primary_key_that_others_refer_to postgresql sha256:f0ff8f391796a276a04ed9545dbbb2b656a10a32b7b14f08c3b77d0927848c39
-- part 9 of 9, transactional

set local lock_timeout = '3s';

-- DL103 error: dropping column id of parent deletes its values.
-- Remedy: stop using the column in one release and drop it in a later one; where it was renamed, say so with @RenamedFrom on the attribute.
alter table parent drop column id;
