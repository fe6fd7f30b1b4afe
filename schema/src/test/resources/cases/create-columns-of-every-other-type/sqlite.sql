-- cairn 20261121093000__create_columns_of_every_other_type sqlite sha256:41ad5fcefc5155ae1ae1f50fa15db72bea03aac66b49305369408ec99bd49951
-- part 1 of 1, transactional

create table a (
    id bigint not null,
    j clob,
    x clob,
    i numeric(18,9),
    n blob,
    f blob,
    t timestamp,
    o time,
    ta blob,
    ia blob,
    c char(1),
    d tinyint,
    e integer,
    constraint pk_a primary key (id),
    constraint ck_a_c check (c in ('F', 'T')),
    constraint ck_a_d check (d in (0, 1)),
    constraint ck_a_e check (e between 0 and 1)
);
