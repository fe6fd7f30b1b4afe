-- cairn 20261121093000__lk115_not_online postgresql sha256:3272df1db5db7c9d19344b0405f337a1bc197ef3a79a762269e98bb8a0371b17
-- part 1 of 5, transactional

set local lock_timeout = '3s';

-- DF103 warning: column name of author becomes NOT NULL: the migration fails if a row holds NULL.
-- Remedy: give such rows a value with @Backfill("...") on the attribute, or make sure that there are none.
-- Guard: select count(*) from author where name is null
-- CB105 warning: programs of the old version that still run may leave out column name of author, which is NOT NULL: their inserts fail.
-- Remedy: stop them before the migration, or let the column be null until they are gone.
alter table author add constraint cairn_not_null_name check (name is not null) not valid;

-- cairn 20261121093000__lk115_not_online postgresql sha256:6709fbec7dcfecbc4bce00dee36ff0ea0c1b7af97454e12433cdf1f02bfcec0e
-- part 2 of 5, transactional

set local lock_timeout = '3s';

-- DF103 warning: column title of book becomes NOT NULL: the migration fails if a row holds NULL.
-- Remedy: give such rows a value with @Backfill("...") on the attribute, or make sure that there are none.
-- Guard: select count(*) from book where title is null
-- CB105 warning: programs of the old version that still run may leave out column title of book, which is NOT NULL: their inserts fail.
-- Remedy: stop them before the migration, or let the column be null until they are gone.
alter table book add constraint cairn_not_null_title check (title is not null) not valid;

-- cairn 20261121093000__lk115_not_online postgresql sha256:e8bcb6f4d915a903059bf992fced059f90d332f3f9e5dfaeedd7c39143285c30
-- part 3 of 5, transactional

alter table author validate constraint cairn_not_null_name;

alter table book validate constraint cairn_not_null_title;

-- cairn 20261121093000__lk115_not_online postgresql sha256:0b0cd6ccad5a011fba950818e8044c0b81110253a87bd00371f857fe31584881
-- part 4 of 5, transactional

set local lock_timeout = '3s';
alter table author alter column name set not null;
alter table author drop constraint cairn_not_null_name;

-- cairn 20261121093000__lk115_not_online postgresql sha256:ae4cce988c496b2392d4fe88815b54ed83d8e3b17ca9b444e53ca2b8263e7be7
-- part 5 of 5, transactional

set local lock_timeout = '3s';
alter table book alter column title set not null;
alter table book drop constraint cairn_not_null_title;
