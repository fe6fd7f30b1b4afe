-- cairn 20261121093000__change_what_a_view_reads postgresql sha256:6943739a65f43f67af801a7de18da9993fdfc575b056d868be1dbb26513d7761
-- part 1 of 1, transactional

drop view long_title;

drop view book_title;

alter table book alter column title set data type varchar(200);

create view book_title as select id, title from book;

create view long_title as select id, title from book_title where title is not null;
