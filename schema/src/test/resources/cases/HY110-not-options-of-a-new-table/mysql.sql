-- cairn 20261121093000__hy110_not_options_of_a_new_table mysql sha256:6a07617e49429f79600c56927e03d96dfd534a01563b69500baa83316a9d82b9
-- part 1 of 1, not transactional

create table t (
    id bigint not null,
    a varchar(255),
    constraint pk_t primary key (id)
) engine=InnoDB;
