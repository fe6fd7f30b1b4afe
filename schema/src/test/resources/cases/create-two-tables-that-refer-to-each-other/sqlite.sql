-- cairn 20261121093000__create_two_tables_that_refer_to_each_other sqlite sha256:66fb4dc692d503ad87c08c9f2e9bae83e72429035e13083636116a3c1bd0bfc2
-- part 1 of 1, transactional

create table a (
    id bigint not null,
    b_id bigint,
    constraint pk_a primary key (id),
    constraint fk_a_b foreign key (b_id) references b (id)
);

create table b (
    id bigint not null,
    a_id bigint,
    constraint pk_b primary key (id),
    constraint fk_b_a foreign key (a_id) references a (id)
);
