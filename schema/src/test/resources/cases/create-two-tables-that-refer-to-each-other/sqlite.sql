-- cairn 20261121093000__create_two_tables_that_refer_to_each_other sqlite sha256:2fd816a6871f827e81f53ba90745c3dd6403b10f58ff6930884ed5f1efe98ded
-- part 1 of 1, transactional

-- HY102 info: the foreign key on b_id of a has no index: each delete from b reads the whole table.
-- Remedy: add @Index(columnList = "b_id") to its table.
create table a (
    id bigint not null,
    b_id bigint,
    constraint pk_a primary key (id),
    constraint fk_a_b foreign key (b_id) references b (id)
);

-- HY102 info: the foreign key on a_id of b has no index: each delete from a reads the whole table.
-- Remedy: add @Index(columnList = "a_id") to its table.
create table b (
    id bigint not null,
    a_id bigint,
    constraint pk_b primary key (id),
    constraint fk_b_a foreign key (a_id) references a (id)
);
