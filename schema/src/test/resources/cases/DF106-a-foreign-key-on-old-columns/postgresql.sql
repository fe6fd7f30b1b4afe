-- cairn 20261121093000__df106_a_foreign_key_on_old_columns postgresql sha256:b342f201bd385bebab3246436691b83c4f27a1bf821d8e777e462bfe4ae537fd
-- part 1 of 1, transactional

-- DF106 warning: the new foreign key on author_id of book fails if a row refers to none of author.
-- Remedy: clear or correct such rows before.
-- Guard: select count(*) from book c where c.author_id is not null and not exists (select 1 from author p where p.id = c.author_id)
-- LK107 warning: while all rows of book are checked for foreign key fk_book_author, nobody can write to it or to author.
-- Remedy: on a large table say @Database(online = true): the key is then added not valid, and validated later.
-- LK114 info: while the migration waits for a table that a long transaction uses, all others that want the table wait behind it, and nothing limits the time.
-- Remedy: say @Database(online = true), or set lock_timeout for the user that migrates, such as alter role deployer set lock_timeout = '5s'.
alter table book add constraint fk_book_author foreign key (author_id) references author (id);
