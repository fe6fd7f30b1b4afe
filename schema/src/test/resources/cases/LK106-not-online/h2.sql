-- cairn 20261121093000__lk106_not_online h2 sha256:5d058935ba158a81e6af9a2f6768e701207d19ff6a3829d03c03469141031f9e
-- part 1 of 1, not transactional

alter table book drop constraint pk_book;

-- DF103 warning: column isbn of book becomes NOT NULL: the migration fails if a row holds NULL.
-- Remedy: give such rows a value with @Backfill("...") on the attribute, or make sure that there are none.
-- Guard: select count(*) from book where isbn is null
-- CB105 warning: programs of the old version that still run may leave out column isbn of book, which is NOT NULL: their inserts fail.
-- Remedy: stop them before the migration, or let the column be null until they are gone.
alter table book alter column isbn set not null;

-- DF108 warning: the primary key of book becomes isbn: the migration fails if a row holds NULL there or two rows agree.
-- Remedy: make sure that every row has a value of its own there.
-- Guard: select count(*) from (select 1 as one from book where isbn is not null group by isbn having count(*) > 1) repeated
alter table book add constraint pk_book primary key (isbn);
