-- cairn 20261121093000__create_a_named_type_that_two_tables_share h2 sha256:86279ec891ff87c8b61bdc8528d2ef8740776b3fa14031cbe077690b1fa056e7
-- part 1 of 1, not transactional

create domain Status as varchar(4) check (value in ('NEW', 'PAID'));
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
