-- cairn 20261121093000__lk107_not_of_a_new_table postgresql sha256:a25cdc041e0f9b7957bcb573ed6be81e1080e6c92a6c193d8d33ac8c290b50be
-- part 1 of 1, transactional

-- HY102 info: the foreign key on author_id of book has no index: each delete from author reads the whole table.
-- Remedy: add @Index(columnList = "author_id") to its table.
create table book (
    id bigint not null,
    author_id bigint,
    constraint pk_book primary key (id)
);
alter table book add constraint fk_book_author foreign key (author_id) references author (id);
