-- cairn 20261121051529__editions_and_poetry h2 sha256:074f887c6b63615134c4409383d5bfb7f6adfd0a9be3937388af9fea111eb574
-- part 1 of 1, not transactional

-- CB102 warning: column pages of book is renamed to page_count: programs of the old version that still run do not find it.
-- Remedy: stop them before the migration, or keep the name with @Column(name = "pages").
alter table book rename column pages to page_count;

alter table author add column biography clob;

alter table book alter column genre set data type enum ('CHILDREN', 'FICTION', 'HISTORY', 'POETRY', 'SCIENCE');

alter table book add column version integer;
update book set version = 0 where version is null;
alter table book alter column version set not null;

alter table book add column subtitle varchar(200);

-- DF104 warning: the new unique key on book_id, copy_number of copy fails if two rows agree in it.
-- Remedy: look for them before: select book_id, copy_number, count(*) from copy group by book_id, copy_number having count(*) > 1.
alter table copy add constraint uk_copy_of_book unique (book_id, copy_number);
