-- cairn 20261121093000__en101_a_named_type_loses_a_constant postgresql sha256:0c0006b307344aac86fcd40e55a711f52e7a91fe2a521e3383160dc8b48e477c
-- part 1 of 1, transactional

-- LK104 error: another type takes the place of Genre: all rows of book are written anew while nobody can read or write them.
-- Remedy: only append constants, or deploy while nobody works.
-- LK114 info: while the migration waits for a table that a long transaction uses, all others that want the table wait behind it, and nothing limits the time.
-- Remedy: set lock_timeout for the user that migrates, or write @Database(online = true), which sets it in the script.
-- EN101 warning: type Genre loses POETRY: the migration fails if a row of book holds it.
-- Remedy: give such rows another value before.
-- Guard: select count(*) from book where genre in ('POETRY')
alter type Genre rename to Genre_old;
create type Genre as enum ('NOVEL');
alter table book alter column genre set data type Genre using cast(cast(genre as varchar) as Genre);
drop type Genre_old;
