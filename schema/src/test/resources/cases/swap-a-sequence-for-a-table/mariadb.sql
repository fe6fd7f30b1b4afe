-- cairn 20261121093000__swap_a_sequence_for_a_table mariadb sha256:956d32f5fabd328eaa8d80b902b0c5fea138bb7e7db178fb6fe8cf0366044f49
-- part 1 of 1, not transactional

-- DL112 warning: dropping sequence a_seq forgets the number it had reached.
-- Remedy: if it is created again one day, let it start behind the highest number in use.
drop sequence a_seq;

create table a_seq (
    id bigint not null,
    constraint pk_a_seq primary key (id)
) engine=InnoDB;
