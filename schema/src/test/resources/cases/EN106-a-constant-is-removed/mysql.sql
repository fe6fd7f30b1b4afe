-- cairn 20261121093000__en106_a_constant_is_removed mysql sha256:98ccf936041dd8651d4a1b78c9837a718a4837b75ff47a6f1a7826ae600ca091
-- part 1 of 1, not transactional

-- EN106 error: the positions of constants in genre of book change: rows are renumbered so that they keep their meaning, but programs of the old version that still run read and write the old positions; the migration fails if a row holds POETRY, which is gone.
-- Remedy: where a constant has another name now, say so with @RenamedFrom on it; else give such rows another value before.
-- Guard: select count(*) from book where genre in (1)
alter table book /*!80016 drop check ck_book_genre */;
update book set genre = case genre when 1 then -1 when 2 then 1 else genre end where genre in (1, 2);
alter table book add constraint ck_book_genre check (genre between 0 and 1);
