-- cairn 20261121093000__hy102_not_with_an_index sqlite sha256:903541cd4a01a984057e6d26fa7fdfd6ffc4b45ef1b9e2d8ec233a2a0f9c83ad
-- part 1 of 1, transactional

create table book (
    id bigint not null,
    author_id bigint,
    constraint pk_book primary key (id),
    constraint fk_book_author foreign key (author_id) references author (id)
);
create index ix_book_author on book (author_id);
