-- cairn 20261121093000__lk101_not_on_a_new_table mysql sha256:625f95d5c33a7ccc6cfd32b11a336c6a67c4680014b511e32a54bf151fd63472
-- part 1 of 1, not transactional

create table book (
    id bigint not null,
    title varchar(50),
    constraint pk_book primary key (id),
    index ix_book_title (title)
) engine=InnoDB;
