-- cairn 20261121093000__lk101_not_on_a_new_table h2 sha256:c30fcc70cb310d41eaed83b3ee4a753d6a5f9d76e238f963eadf936b3f92dbb4
-- part 1 of 1, not transactional

create table book (
    id bigint not null,
    title varchar(50),
    constraint pk_book primary key (id)
);
create index ix_book_title on book (title);
