-- cairn 20261121093000__create_two_tables_that_refer_to_each_other h2 sha256:362383794de34f4000a08caa29d3eac2e56f47727e51a3b0e5ecc83796b8e6d3
-- part 1 of 1, not transactional

create table a (
    id bigint not null,
    b_id bigint,
    constraint pk_a primary key (id)
);

create table b (
    id bigint not null,
    a_id bigint,
    constraint pk_b primary key (id)
);
alter table b add constraint fk_b_a foreign key (a_id) references a (id);

alter table a add constraint fk_a_b foreign key (b_id) references b (id);
