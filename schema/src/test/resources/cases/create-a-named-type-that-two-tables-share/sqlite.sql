-- cairn 20261121093000__create_a_named_type_that_two_tables_share sqlite sha256:250182d378ff59e4bfdfede8668c2f3998f3f84f1e0d9cc8be1085f3fcf375d6
-- part 1 of 1, transactional

create table a (
    id bigint not null,
    s varchar(255),
    constraint pk_a primary key (id)
);

create table b (
    id bigint not null,
    s varchar(255) not null,
    constraint pk_b primary key (id)
);
