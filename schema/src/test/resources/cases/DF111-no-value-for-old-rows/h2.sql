-- cairn 20261121093000__df111_no_value_for_old_rows h2 sha256:fc79d403c5c6ca32d5386565a3d3c32d6604ecaa821818b5bd0111b6eaa35a3e
-- part 1 of 1, not transactional

-- DF101 error: the new column pages of book is NOT NULL and has no value for rows that exist: the migration fails if there are any.
-- Remedy: give them one with @Backfill("...") on the attribute, or let it be null.
-- Guard: select count(*) from book
alter table book add column pages integer not null;
