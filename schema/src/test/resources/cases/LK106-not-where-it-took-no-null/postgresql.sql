-- cairn 20261121093000__lk106_not_where_it_took_no_null postgresql sha256:dbbd29c33c17e46d9bce8be59b2402aa240825fddca6cca563f11070d1e40dd6
-- part 1 of 1, transactional

alter table book drop constraint pk_book;

-- DF108 warning: the primary key of book becomes isbn: the migration fails if a row holds NULL there or two rows agree.
-- Remedy: make sure that every row has a value of its own there.
-- Guard: select count(*) from (select 1 as one from book where isbn is not null group by isbn having count(*) > 1) repeated
-- LK103 warning: while the index of key pk_book is built, nobody can read or write book.
-- Remedy: on a large table say @Database(online = true): its index is then built concurrently before.
-- LK114 info: while the migration waits for a table that a long transaction uses, all others that want the table wait behind it, and nothing limits the time.
-- Remedy: say @Database(online = true), or set lock_timeout for the user that migrates, such as alter role deployer set lock_timeout = '5s'.
alter table book add constraint pk_book primary key (isbn);
