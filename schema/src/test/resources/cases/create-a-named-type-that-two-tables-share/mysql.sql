-- cairn 20261121093000__create_a_named_type_that_two_tables_share mysql sha256:a1fadbc995923e59f44ba62bf2340d1845a2632898af189aa6f076d096e26d76
-- part 1 of 1, not transactional

create table a (
    id bigint not null,
    s enum ('NEW','PAID'),
    constraint pk_a primary key (id)
) engine=InnoDB;

create table b (
    id bigint not null,
    s enum ('NEW','PAID') not null,
    constraint pk_b primary key (id)
) engine=InnoDB;
