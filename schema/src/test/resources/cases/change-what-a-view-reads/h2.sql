-- cairn 20261121093000__change_what_a_view_reads h2 sha256:f5875adbacb8e24fa9d9eb619598cc5bf3228156edfcf3ab43785f959f87673c
-- part 1 of 1, not transactional

drop view long_title;

drop view book_title;

alter table book alter column title set data type varchar(200);

create view book_title as select id, title from book;

create view long_title as select id, title from book_title where title is not null;
