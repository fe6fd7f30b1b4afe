-- cairn 20261121093000__df104_not_on_a_new_column_that_is_null postgresql sha256:15e9ea86d5cbd4c210259bf5f5ce01260f34c5cfe2230e86dec8c5c212bcba4b
-- part 1 of 1, transactional

alter table author add column email varchar(50);

-- LK103 warning: while the index of key uk_author_email is built, nobody can read or write author.
-- Remedy: on a large table edit the script: write "not transactional" in its second line, create a unique index concurrently, and add the constraint using that index.
-- LK114 info: while the migration waits for a table that a long transaction uses, all others that want the table wait behind it, and nothing limits the time.
-- Remedy: set lock_timeout for the user that migrates, such as alter role deployer set lock_timeout = '5s'.
alter table author add constraint uk_author_email unique (email);
