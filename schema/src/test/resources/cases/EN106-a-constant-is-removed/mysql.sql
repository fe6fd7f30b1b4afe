-- cairn 20261121093000__en106_a_constant_is_removed mysql sha256:dc59f554e5807556e2c6708eb7d56f83634df5f6fcf37dafc1bc12e26ec0e848
-- part 1 of 1, not transactional

-- EN106 error: the positions of constants in genre of book change: rows are renumbered so that they keep their meaning, but programs of the old version that still run read and write the old positions; the migration fails if a row holds POETRY, which is gone.
-- Remedy: where a constant has another name now, say so with @RenamedFrom on it; else give such rows another value before.
-- Guard: select count(*) from book where genre in (1)
alter table book /*!80016 drop check ck_book_genre */;

-- LK121 info: one update moves values of genre in rows of book, and nobody can change or insert rows until it is done.
-- Remedy: on a large table deploy while nobody writes.
update book set genre = case genre when 1 then -1 when 2 then 1 else genre end where genre in (1, 2);

-- LK116 warning: to add check ck_book_genre, the server copies all of book, and nobody can write to it meanwhile.
-- Remedy: on a large table deploy while nobody writes, or change it with a tool that copies beside the traffic, such as gh-ost or pt-online-schema-change; MariaDB lets others write from 11.2 on.
alter table book add constraint ck_book_genre check (genre between 0 and 1);
