-- cairn 20261121093000__en104_not_where_it_comes_last postgresql sha256:05ae318ae480de06d121d1763dbed226f78f948a35119f49aa8fce2b03e3cfc3
-- part 1 of 1, transactional

alter table book drop constraint ck_book_state;

-- LK108 warning: while all rows of book are checked for ck_book_state, nobody can read or write them.
-- Remedy: on a large table say @Database(online = true): the check is then added not valid, and validated later.
-- LK114 info: while the migration waits for a table that a long transaction uses, all others that want the table wait behind it, and nothing limits the time.
-- Remedy: say @Database(online = true), or set lock_timeout for the user that migrates, such as alter role deployer set lock_timeout = '5s'.
alter table book add constraint ck_book_state check (state in ('LENT', 'SHELVED', 'SOLD'));
