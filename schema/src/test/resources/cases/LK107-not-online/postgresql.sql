-- cairn 20261121093000__lk107_not_online postgresql sha256:81540c5246c6dc29a0ac6e4f4ac3d821125e6f9bc4744799f7295e00638e439a
-- part 1 of 2, transactional

set local lock_timeout = '3s';

-- DF106 warning: the new foreign key on author_id of book fails if a row refers to none of author.
-- Remedy: clear or correct such rows before.
-- Guard: select count(*) from book c where c.author_id is not null and not exists (select 1 from author p where p.id = c.author_id)
-- HY102 info: the foreign key on author_id of book has no index: each delete from author reads the whole table.
-- Remedy: add @Index(columnList = "author_id") to its table.
alter table book add constraint fk_book_author foreign key (author_id) references author (id) not valid;

-- cairn 20261121093000__lk107_not_online postgresql sha256:597e03481f8077142c2af761d2f0881d3c1f40aaa9a61724b7d43729b22d14a3
-- part 2 of 2, transactional

alter table book validate constraint fk_book_author;
