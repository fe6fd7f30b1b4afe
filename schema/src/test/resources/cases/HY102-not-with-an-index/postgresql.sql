-- cairn 20261121093000__hy102_not_with_an_index postgresql sha256:42cbd8d6ed13433eb72e8a82b988e2f3caf99ea02e6a4777480a37834de5c5d4
-- part 1 of 1, transactional

create table book (
    id bigint not null,
    author_id bigint,
    constraint pk_book primary key (id)
);
create index ix_book_author on book (author_id);
alter table book add constraint fk_book_author foreign key (author_id) references author (id);
