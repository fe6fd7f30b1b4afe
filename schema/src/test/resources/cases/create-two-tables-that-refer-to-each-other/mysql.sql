-- cairn 20261121093000__create_two_tables_that_refer_to_each_other mysql sha256:55d0d34826c2238f1edc0cf6539ae3677e9e3753515a8aef41a1f22a8ebde884
-- part 1 of 1, not transactional

create table a (
    id bigint not null,
    b_id bigint,
    constraint pk_a primary key (id),
    index fk_a_b (b_id)
) engine=InnoDB;

create table b (
    id bigint not null,
    a_id bigint,
    constraint pk_b primary key (id),
    index fk_b_a (a_id)
) engine=InnoDB;
alter table b add constraint fk_b_a foreign key (a_id) references a (id);

alter table a add constraint fk_a_b foreign key (b_id) references b (id);
