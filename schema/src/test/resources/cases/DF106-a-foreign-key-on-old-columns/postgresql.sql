-- cairn 20261121093000__df106_a_foreign_key_on_old_columns postgresql sha256:db11b66797482a8ed692db2ea70652ca4c272fcd703ccda16a0dc9385fbef05c
-- part 1 of 1, transactional

-- DF106 warning: the new foreign key on author_id of book fails if a row refers to none of author.
-- Remedy: clear or correct such rows before.
-- Guard: select count(*) from book c where c.author_id is not null and not exists (select 1 from author p where p.id = c.author_id)
-- LK107 warning: while all rows of book are checked for foreign key fk_book_author, nobody can write to it or to author.
-- Remedy: on a large table write @Database(online = true): the rows are then checked in a later part, without such locks.
-- LK114 info: while the migration waits for a table that a long transaction uses, all others that want the table wait behind it, and nothing limits the time.
-- Remedy: set lock_timeout for the user that migrates, or write @Database(online = true), which sets it in the script.
alter table book add constraint fk_book_author foreign key (author_id) references author (id);
