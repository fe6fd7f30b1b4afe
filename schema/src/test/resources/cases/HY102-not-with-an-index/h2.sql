-- cairn 20261121093000__hy102_not_with_an_index h2 sha256:1bc97288d48ffec0603bfb786175a30dbf85452503cce7dbece03c6f7077e5f2
-- part 1 of 1, not transactional

create table book (
    id bigint not null,
    author_id bigint,
    constraint pk_book primary key (id)
);
create index ix_book_author on book (author_id);
alter table book add constraint fk_book_author foreign key (author_id) references author (id);
