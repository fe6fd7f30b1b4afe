-- cairn 20261121093000__create_two_tables_that_refer_to_each_other postgresql sha256:cd07cfa3a848f7c453a5ad9c9120d0982f6981034472dfabb035adda89b159cd
-- part 1 of 1, transactional

-- HY102 info: the foreign key on b_id of a has no index: each delete from b reads the whole table.
-- Remedy: add @Index(columnList = "b_id") to its table.
create table a (
    id bigint not null,
    b_id bigint,
    constraint pk_a primary key (id)
);

-- HY102 info: the foreign key on a_id of b has no index: each delete from a reads the whole table.
-- Remedy: add @Index(columnList = "a_id") to its table.
create table b (
    id bigint not null,
    a_id bigint,
    constraint pk_b primary key (id)
);
alter table b add constraint fk_b_a foreign key (a_id) references a (id);

alter table a add constraint fk_a_b foreign key (b_id) references b (id);
