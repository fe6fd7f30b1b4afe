-- cairn 20261121093000__lk106_a_key_makes_its_column_not_null postgresql sha256:d45f108d056b88012e4f2da7d27f516d14bb7c7294a2a5250d67ec032d3e9b39
-- part 1 of 1, transactional

alter table book drop constraint pk_book;

-- DF103 warning: column isbn of book becomes NOT NULL: the migration fails if a row holds NULL.
-- Remedy: give such rows a value with @Backfill("...") on the attribute, or make sure that there are none.
-- Guard: select count(*) from book where isbn is null
-- CB105 warning: programs of the old version that still run may leave out column isbn of book, which is NOT NULL: their inserts fail.
-- Remedy: stop them before the migration, or let the column be null until they are gone.
-- LK106 warning: the new primary key makes column isbn NOT NULL: to see that, all rows of book are read while nobody can read or write them.
-- Remedy: on a large table say @Database(online = true): a check is then validated before.
-- LK114 info: while the migration waits for a table that a long transaction uses, all others that want the table wait behind it, and nothing limits the time.
-- Remedy: say @Database(online = true), or set lock_timeout for the user that migrates, such as alter role deployer set lock_timeout = '5s'.
alter table book alter column isbn set not null;

-- DF108 warning: the primary key of book becomes isbn: the migration fails if a row holds NULL there or two rows agree.
-- Remedy: make sure that every row has a value of its own there.
-- Guard: select count(*) from (select 1 as one from book where isbn is not null group by isbn having count(*) > 1) repeated
-- LK103 warning: while the index of key pk_book is built, nobody can read or write book.
-- Remedy: on a large table say @Database(online = true): its index is then built concurrently before.
alter table book add constraint pk_book primary key (isbn);
