-- cairn 20261121093000__en101_a_named_type_loses_a_constant postgresql sha256:3b5d43c57333fa34b9db751681b6c6f7337500863304930362430e92645364bf
-- part 1 of 1, transactional

-- LK104 error: another type takes the place of Genre: all rows of book are written anew while nobody can read or write them.
-- Remedy: only append constants, or deploy while nobody works.
-- LK114 info: while the migration waits for a table that a long transaction uses, all others that want the table wait behind it, and nothing limits the time.
-- Remedy: say @Database(online = true), or set lock_timeout for the user that migrates, such as alter role deployer set lock_timeout = '5s'.
-- EN101 warning: type Genre loses POETRY: the migration fails if a row of book holds it.
-- Remedy: give such rows another value before.
-- Guard: select count(*) from book where genre in ('POETRY')
alter type Genre rename to Genre_old;
create type Genre as enum ('NOVEL');
alter table book alter column genre set data type Genre using cast(cast(genre as varchar) as Genre);
drop type Genre_old;
