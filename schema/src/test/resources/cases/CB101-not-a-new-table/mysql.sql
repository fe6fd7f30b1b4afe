-- cairn 20261121093000__cb101_not_a_new_table mysql sha256:506638face5ca126c5e3518a5521bb761e001057082797b3b94d4f09b419d703
-- part 1 of 1, not transactional

create table writer (
    id bigint not null,
    constraint pk_writer primary key (id)
) engine=InnoDB;
