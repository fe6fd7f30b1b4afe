-- cairn 20261121093000__df111_no_value_for_old_rows postgresql sha256:60fb20b84bd0421529d913e3e93ceec57df31b7fbaa475961a8bb6e4068bdd52
-- part 1 of 1, transactional

-- DF101 error: the new column pages of book is NOT NULL and has no value for rows that exist: the migration fails if there are any.
-- Remedy: give them one with @Backfill("...") on the attribute, or let it be null.
-- Guard: select count(*) from book
alter table book add column pages integer not null;
