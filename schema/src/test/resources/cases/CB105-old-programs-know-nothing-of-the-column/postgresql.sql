-- cairn 20261121093000__cb105_old_programs_know_nothing_of_the_column postgresql sha256:cf793f0b3326fc3c7c8a045b2935a356381881c9d4780cdff88e8d20b18ac583
-- part 1 of 1, transactional

-- CB105 warning: programs of the old version that still run know nothing of the new column email of author, which is NOT NULL: their inserts fail.
-- Remedy: stop them before the migration, or let the column be null until they are gone.
alter table author add column email varchar(50);

-- LK121 info: one update fills email in all rows of author, which stay locked until it is committed.
-- Remedy: on a large table add the column as one that takes NULL first, and fill it in batches.
update author set email = 'none' where email is null;

-- LK105 warning: to see that column email holds no NULL, all rows of author are read while nobody can read or write them.
-- Remedy: on a large table write @Database(online = true): rows are then read without locks, by a check that is validated first.
-- LK114 info: while the migration waits for a table that a long transaction uses, all others that want the table wait behind it, and nothing limits the time.
-- Remedy: set lock_timeout for the user that migrates, or write @Database(online = true), which sets it in the script.
alter table author alter column email set not null;
