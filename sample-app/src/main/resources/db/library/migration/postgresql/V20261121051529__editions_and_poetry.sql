-- cairn 20261121051529__editions_and_poetry postgresql sha256:6b2aa386a9ac45166a9f4598f83950af41ef4ccb34f62ff733a4e6c22230aa01
-- part 1 of 1, transactional

alter table book drop constraint ck_book_genre;

-- CB102 warning: column pages of book is renamed to page_count: programs of the old version that still run do not find it.
-- Remedy: stop them before the migration, or keep the name with @Column(name = "pages").
alter table book rename column pages to page_count;

alter table author add column biography oid;

alter table book add column version integer;
update book set version = 0 where version is null;
alter table book alter column version set not null;

alter table book add column subtitle varchar(200);

alter table book add constraint ck_book_genre check (genre in ('FICTION', 'HISTORY', 'SCIENCE', 'CHILDREN', 'POETRY'));

-- DF104 warning: the new unique key on book_id, copy_number of copy fails if two rows agree in it.
-- Remedy: look for them before: select book_id, copy_number, count(*) from copy group by book_id, copy_number having count(*) > 1.
alter table copy add constraint uk_copy_of_book unique (book_id, copy_number);
