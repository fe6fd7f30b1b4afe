-- cairn 20261121093000__lk107_not_online mysql sha256:b3a94521b5bd0ae33a3dbfc878aaa3471d521e499f827a8c8fa9e5babb8544e7
-- part 1 of 1, not transactional

-- DF106 warning: the new foreign key on author_id of book fails if a row refers to none of author.
-- Remedy: clear or correct such rows before.
-- Guard: select count(*) from book c where c.author_id is not null and not exists (select 1 from author p where p.id = c.author_id)
create index fk_book_author on book (author_id);
alter table book add constraint fk_book_author foreign key (author_id) references author (id);
