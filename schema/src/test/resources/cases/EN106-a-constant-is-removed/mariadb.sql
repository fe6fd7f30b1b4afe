-- cairn 20261121093000__en106_a_constant_is_removed mariadb sha256:b0a8c965bf563113818bcbf33d3a729b72d5f8613486a3f6133bd50249b18365
-- part 1 of 1, not transactional

-- EN106 error: the positions of constants in genre of book change: rows are renumbered so that they keep their meaning, but programs of the old version that still run read and write the old positions; the migration fails if a row holds POETRY, which is gone.
-- Remedy: where a constant has another name now, say so with @RenamedFrom on it; else give such rows another value before.
-- Guard: select count(*) from book where genre in (1)
alter table book drop constraint ck_book_genre;
update book set genre = case genre when 1 then -1 when 2 then 1 else genre end where genre in (1, 2);
alter table book add constraint ck_book_genre check (genre between 0 and 1);
