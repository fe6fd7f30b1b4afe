-- cairn 20261121093000__replace_a_view mariadb sha256:6eefa6f2dcb9c5b67ba1ae94eac8ed0cab4a8d4534b1b186e51212f221965696
-- part 1 of 1, not transactional

drop view old_title;

drop view book_title;

create view book_title as select id, upper(title) as title from book;

create view new_title as select title from book where title <> 'book_title';
