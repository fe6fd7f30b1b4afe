-- cairn 20261121093000__lk107_not_online mariadb sha256:ae4001a5d76ac59440e99fa6735d1d70f2dc105c419487b0d07962b95932e2b4
-- part 1 of 1, not transactional

-- DF106 warning: the new foreign key on author_id of book fails if a row refers to none of author.
-- Remedy: clear or correct such rows before.
-- Guard: select count(*) from book c where c.author_id is not null and not exists (select 1 from author p where p.id = c.author_id)
create index fk_book_author on book (author_id) algorithm=inplace lock=none;

-- LK116 warning: to add foreign key fk_book_author, the server copies all of book, and nobody can write to it meanwhile.
-- Remedy: on a large table deploy while nobody writes, or change it with a tool that copies beside the traffic, such as gh-ost or pt-online-schema-change; MariaDB lets others write from 11.2 on.
alter table book add constraint fk_book_author foreign key (author_id) references author (id);
