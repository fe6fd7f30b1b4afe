-- cairn 20261121093000__lk106_not_online mysql sha256:ff945a7756255104e57cf9a3ab080870823bb5ff705e1f8c963aed224fc1e9b0
-- part 1 of 1, not transactional

-- DF103 warning: column isbn of book becomes NOT NULL: the migration fails if a row holds NULL.
-- Remedy: give such rows a value with @Backfill("...") on the attribute, or make sure that there are none.
-- Guard: select count(*) from book where isbn is null
-- CB105 warning: programs of the old version that still run may leave out column isbn of book, which is NOT NULL: their inserts fail.
-- Remedy: stop them before the migration, or let the column be null until they are gone.
alter table book modify column isbn varchar(20) not null;

-- DF108 warning: the primary key of book becomes isbn: the migration fails if a row holds NULL there or two rows agree.
-- Remedy: make sure that every row has a value of its own there.
-- Guard: select count(*) from (select 1 as one from book where isbn is not null group by isbn having count(*) > 1) repeated
alter table book drop primary key, add constraint pk_book primary key (isbn), algorithm=inplace, lock=none;
