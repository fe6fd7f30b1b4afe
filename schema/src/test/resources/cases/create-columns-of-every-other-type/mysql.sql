-- cairn 20261121093000__create_columns_of_every_other_type mysql sha256:8561bb03fd41ef096c04aebc6c43c54a826878239691333d7c255dfb6112bc2f
-- part 1 of 1, not transactional

create table a (
    id bigint not null,
    j json,
    x longtext,
    i decimal(27,9),
    n varbinary(19),
    f binary(16),
    t timestamp(6) null,
    o time(3),
    ta json,
    ia json,
    c varchar(1),
    d tinyint,
    e integer,
    constraint pk_a primary key (id),
    constraint ck_a_c check (c in ('F', 'T')),
    constraint ck_a_d check (d in (0, 1)),
    constraint ck_a_e check (e between 0 and 1)
) engine=InnoDB;
