-- cairn 20261121093000__create_columns_of_every_other_type h2 sha256:fdb9ef38d1b80321da4b35c165c17ca8ac2bc816601246571f1046c62aec4eb1
-- part 1 of 1, not transactional

create table a (
    id bigint not null,
    j json,
    x clob,
    i interval second(18,9),
    n varbinary(19),
    f binary(16),
    t timestamp(6) with time zone,
    o time(3) with time zone,
    ta varchar(20) array,
    ia integer array[5],
    c char(1),
    d tinyint,
    e integer,
    constraint pk_a primary key (id),
    constraint ck_a_c check (c in ('F', 'T')),
    constraint ck_a_d check (d in (0, 1)),
    constraint ck_a_e check (e between 0 and 1)
);
