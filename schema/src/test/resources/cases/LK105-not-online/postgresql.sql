-- cairn 20261121093000__lk105_not_online postgresql sha256:5310bf507def2d17d639f360d8d2ba979667109f31933cbf7254f1c324a292de
-- part 1 of 3, transactional

set local lock_timeout = '3s';

-- DF103 warning: column name of author becomes NOT NULL: the migration fails if a row holds NULL.
-- Remedy: give such rows a value with @Backfill("...") on the attribute, or make sure that there are none.
-- Guard: select count(*) from author where name is null
-- CB105 warning: programs of the old version that still run may leave out column name of author, which is NOT NULL: their inserts fail.
-- Remedy: stop them before the migration, or let the column be null until they are gone.
alter table author add constraint cairn_not_null_name check (name is not null) not valid;

-- cairn 20261121093000__lk105_not_online postgresql sha256:92cda86b0c5be4b2dab34e58dbe6293a729c52510891c795063fbb8fa2183f25
-- part 2 of 3, transactional

alter table author validate constraint cairn_not_null_name;

-- cairn 20261121093000__lk105_not_online postgresql sha256:fc17046f1fbd6481d66aa098576451321e786e6906327ff3ca69c6d756498262
-- part 3 of 3, transactional

set local lock_timeout = '3s';
alter table author alter column name set not null;
alter table author drop constraint cairn_not_null_name;
