-- cairn 20261121093000__change_what_a_view_reads mysql sha256:dd4fc48091d932b3f7c1ab6dfbb6a03b27b8bf5767cef329f7fa5b2576adb899
-- part 1 of 1, not transactional

drop view long_title;

drop view book_title;

-- LK117 warning: from varchar(50) to varchar(200), column title is stored in another way (up to 255 bytes, which are 63 characters, a length takes one byte, then two; and a shorter text is checked): the server copies all of book, and nobody can write to it meanwhile.
-- Remedy: a length on the same side costs nothing: up to 63, or 64 and more; else deploy while nobody writes.
alter table book modify column title varchar(200);

create view book_title as select id, title from book;

create view long_title as select id, title from book_title where title is not null;
