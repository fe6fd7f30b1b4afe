-- cairn 20261121093000__lk101_not_on_a_new_table sqlite sha256:18afb1073fe86ab9c7ab42ddf355e9bb719d074a83809a5d8cc6bb2208e34faf
-- part 1 of 1, transactional

create table book (
    id bigint not null,
    title varchar(50),
    constraint pk_book primary key (id)
);
create index ix_book_title on book (title);
