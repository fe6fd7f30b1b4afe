-- cairn 20261121093000__hy102_not_with_an_index mysql sha256:2df17937cb099516f187e9d2f827508abc1c987897981b5f9c550963710a4ae3
-- part 1 of 1, not transactional

create table book (
    id bigint not null,
    author_id bigint,
    constraint pk_book primary key (id),
    index ix_book_author (author_id)
) engine=InnoDB;
alter table book add constraint fk_book_author foreign key (author_id) references author (id);
