-- cairn 20261121093000__create_columns_of_every_other_type postgresql sha256:dcea42394bdd97f1b5c91d3695bdcd40a160da349d1d184e1e5235ce4848d5a1
-- part 1 of 1, transactional

create table a (
    id bigint not null,
    j jsonb,
    x xml,
    i interval second(6),
    n inet,
    f bytea,
    t timestamp(6) with time zone,
    o time(3) with time zone,
    ta varchar(20) array,
    ia integer array[5],
    c char(1),
    d smallint,
    e integer,
    constraint pk_a primary key (id),
    constraint ck_a_c check (c in ('F', 'T')),
    constraint ck_a_d check (d in (0, 1)),
    constraint ck_a_e check (e between 0 and 1)
);
