-- cairn 20261121093000__lk106_a_key_makes_its_column_not_null postgresql sha256:bd7611577527a748ab8fcaf367b8fa9c2c7ec6158aefb003339c550d32f6a000
-- part 1 of 1, transactional

alter table book drop constraint pk_book;

-- DF103 warning: column isbn of book becomes NOT NULL: the migration fails if a row holds NULL.
-- Remedy: give such rows a value with @Backfill("...") on the attribute, or make sure that there are none.
-- Guard: select count(*) from book where isbn is null
-- CB105 warning: programs of the old version that still run may leave out column isbn of book, which is NOT NULL: their inserts fail.
-- Remedy: stop them before the migration, or let the column be null until they are gone.
-- LK106 warning: the new primary key makes column isbn NOT NULL: to see that, all rows of book are read while nobody can read or write them.
-- Remedy: on a large table edit the script: write "not transactional" in its second line, add a check (column is not null) not valid, validate it, set not null, and drop the check.
-- LK114 info: while the migration waits for a table that a long transaction uses, all others that want the table wait behind it, and nothing limits the time.
-- Remedy: set lock_timeout for the user that migrates, such as alter role deployer set lock_timeout = '5s'.
alter table book alter column isbn set not null;

-- DF108 warning: the primary key of book becomes isbn: the migration fails if a row holds NULL there or two rows agree.
-- Remedy: make sure that every row has a value of its own there.
-- Guard: select count(*) from (select 1 as one from book where isbn is not null group by isbn having count(*) > 1) repeated
-- LK103 warning: while the index of key pk_book is built, nobody can read or write book.
-- Remedy: on a large table edit the script: write "not transactional" in its second line, create a unique index concurrently, and add the constraint using that index.
alter table book add constraint pk_book primary key (isbn);
