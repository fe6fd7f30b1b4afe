-- cairn 20261121093000__lk107_not_of_a_new_table sqlite sha256:e1f989e18659114ae74c7dc2b7f79618d8b95d1afb99e874b984fed2b9ad10b0
-- part 1 of 1, transactional

-- HY102 info: the foreign key on author_id of book has no index: each delete from author reads the whole table.
-- Remedy: add @Index(columnList = "author_id") to its table.
create table book (
    id bigint not null,
    author_id bigint,
    constraint pk_book primary key (id),
    constraint fk_book_author foreign key (author_id) references author (id)
);
