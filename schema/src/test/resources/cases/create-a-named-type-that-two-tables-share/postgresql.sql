-- cairn 20261121093000__create_a_named_type_that_two_tables_share postgresql sha256:b8f7ef8733dfb67115bb421b04de2bba6b6bfd1f5d4c748a68343caf30f14ec0
-- part 1 of 1, transactional

create type Status as enum ('NEW', 'PAID');
create table a (
    id bigint not null,
    s Status,
    constraint pk_a primary key (id)
);

create table b (
    id bigint not null,
    s Status not null,
    constraint pk_b primary key (id)
);
