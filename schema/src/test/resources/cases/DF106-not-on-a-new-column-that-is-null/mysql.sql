-- cairn 20261121093000__df106_not_on_a_new_column_that_is_null mysql sha256:b9a15df5dc9148fb252eef2736e51a927b4d394576c9afa70ff4166daa3bb648
-- part 1 of 1, not transactional

alter table book add column author_id bigint;

create index fk_book_author on book (author_id);

-- LK116 warning: to add foreign key fk_book_author, the server copies all of book, and nobody can write to it meanwhile.
-- Remedy: on a large table deploy while nobody writes, or change it with a tool that copies beside the traffic, such as gh-ost or pt-online-schema-change; MariaDB lets others write from 11.2 on.
alter table book add constraint fk_book_author foreign key (author_id) references author (id);
