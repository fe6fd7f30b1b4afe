-- cairn 20261121093000__df106_not_on_a_new_column_that_is_null sqlite sha256:0fae7153dc781563cf35ff40f0f3edba789f642b6aa2f5ef4d1b56667929346a
-- part 1 of 1, transactional

-- HY102 info: the foreign key on author_id of book has no index: each delete from author reads the whole table.
-- Remedy: add @Index(columnList = "author_id") to its table.
alter table book add column author_id bigint constraint fk_book_author references author (id);
