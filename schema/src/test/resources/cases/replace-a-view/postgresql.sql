-- cairn 20261121093000__replace_a_view postgresql sha256:93e4dafb656736c8ead4142bb7c68de747b8c00e4b0d19ba30b22b66f19c0eab
-- part 1 of 1, transactional

drop view old_title;

drop view book_title;

create view book_title as select id, upper(title) as title from book;

create view new_title as select title from book where title <> 'book_title';
