-- cairn 20261121093000__lk107_not_of_a_new_table mysql sha256:eaa3d8bb8cb5f0ad0f476baf39e98d2eaeb8a6824bb62715d29911d43df91249
-- part 1 of 1, not transactional

create table book (
    id bigint not null,
    author_id bigint,
    constraint pk_book primary key (id),
    index fk_book_author (author_id)
) engine=InnoDB;
alter table book add constraint fk_book_author foreign key (author_id) references author (id);
