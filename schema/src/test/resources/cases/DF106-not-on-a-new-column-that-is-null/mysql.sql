-- cairn 20261121093000__df106_not_on_a_new_column_that_is_null mysql sha256:c42e5a62cc46909052dfe83b4a8c777e1440078bbad6db0cc8e160ddd2ae4528
-- part 1 of 1, not transactional

alter table book add column author_id bigint;

create index fk_book_author on book (author_id);
alter table book add constraint fk_book_author foreign key (author_id) references author (id);
