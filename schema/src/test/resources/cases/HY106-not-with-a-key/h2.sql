-- cairn 20261121093000__hy106_not_with_a_key h2 sha256:3c52485cf23d3c418de6cf927cd055bd7cd2c1e69b1aef8be78f4bac818c175d
-- part 1 of 1, not transactional

create table author_tags (
    author_id bigint not null,
    tag varchar(50) not null,
    constraint pk_author_tags primary key (author_id, tag)
);
