-- cairn 20261121093000__hy106_not_with_a_key mysql sha256:14472c96a37f9f66e3563f3181a5b2935339a4f6b14e3f317d1ef475babdbcae
-- part 1 of 1, not transactional

create table author_tags (
    author_id bigint not null,
    tag varchar(50) not null,
    constraint pk_author_tags primary key (author_id, tag)
) engine=InnoDB;
