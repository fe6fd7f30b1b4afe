-- cairn 20261121093000__add_and_drop_keys_and_indexes postgresql sha256:ca97a577180d19877ebf625104b812957419860ebaf70b04696bdfefedd47601
-- part 1 of 1, transactional

-- CB108 info: the unique key on code of parent goes: the database no longer sees to it, and programs may count on it.
-- Remedy: make sure that nobody does.
alter table parent drop constraint uk_code;

alter table parent add column x integer;

-- LK103 warning: while the index of key uk_code_x is built, nobody can read or write parent.
-- Remedy: on a large table say @Database(online = true): its index is then built concurrently before.
-- LK114 info: while the migration waits for a table that a long transaction uses, all others that want the table wait behind it, and nothing limits the time.
-- Remedy: say @Database(online = true), or set lock_timeout for the user that migrates, such as alter role deployer set lock_timeout = '5s'.
alter table parent add constraint uk_code_x unique (code, x);

-- DF107 warning: the check (x > 0) on parent is new: the migration fails if a row does not meet it.
-- Remedy: look for such rows before: select * from parent where not (x > 0).
-- LK108 warning: while all rows of parent are checked for ck_x, nobody can read or write them.
-- Remedy: on a large table say @Database(online = true): the check is then added not valid, and validated later.
alter table parent add constraint ck_x check (x > 0);

-- LK101 warning: while index ix_x is built, nobody can write to parent.
-- Remedy: on a large table say @Database(online = true): the index is then built concurrently.
create index ix_x on parent (x);
