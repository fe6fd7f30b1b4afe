-- cairn 20261121093000__lk107_not_online h2 sha256:3e6cb222538ddd0f3622bcbb4b1b3a22a8cddcbf7f703779de1e9c24c178aab4
-- part 1 of 1, not transactional

-- DF106 warning: the new foreign key on author_id of book fails if a row refers to none of author.
-- Remedy: clear or correct such rows before.
-- Guard: select count(*) from book c where c.author_id is not null and not exists (select 1 from author p where p.id = c.author_id)
alter table book add constraint fk_book_author foreign key (author_id) references author (id);
