-- cairn 20261121093000__lk107_not_of_a_new_table h2 sha256:b0a7555999fc3a60b28056f450c9aa2e727eafc2a4a9e405dd9b37a108976265
-- part 1 of 1, not transactional

create table book (
    id bigint not null,
    author_id bigint,
    constraint pk_book primary key (id)
);
alter table book add constraint fk_book_author foreign key (author_id) references author (id);
