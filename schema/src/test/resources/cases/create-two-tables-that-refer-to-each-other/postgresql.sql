-- cairn 20261121093000__create_two_tables_that_refer_to_each_other postgresql sha256:7207bb918b96df946ef230b1b47fc7d059e29badb840ab8c4427501e82e14e3b
-- part 1 of 1, transactional

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
