-- cairn 20261121093000__df106_a_foreign_key_on_old_columns postgresql sha256:b4a17f25d4b1b38cfbf20fe9cb60ea1029a02861ca5542161c6c27b6d4280ff0
-- part 1 of 1, transactional

-- DF106 warning: the new foreign key on author_id of book fails if a row refers to none of author.
-- Remedy: clear or correct such rows before.
-- Guard: select count(*) from book c where c.author_id is not null and not exists (select 1 from author p where p.id = c.author_id)
-- LK107 warning: while all rows of book are checked for foreign key fk_book_author, nobody can write to it or to author.
-- Remedy: on a large table edit the script: write "not transactional" in its second line, add the foreign key not valid, and validate it in a statement of its own.
-- LK114 info: while the migration waits for a table that a long transaction uses, all others that want the table wait behind it, and nothing limits the time.
-- Remedy: set lock_timeout for the user that migrates, such as alter role deployer set lock_timeout = '5s'.
alter table book add constraint fk_book_author foreign key (author_id) references author (id);
