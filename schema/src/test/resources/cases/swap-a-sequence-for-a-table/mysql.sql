-- cairn 20261121093000__swap_a_sequence_for_a_table mysql sha256:62f183629a5c12278ba31f3a6dce2ee55b76fd9511dfeeaab35921a9e02bcc95
-- part 1 of 1, not transactional

-- DL112 warning: dropping sequence a_seq forgets the number it had reached.
-- Remedy: if it is created again one day, let it start behind the highest number in use.
drop table a_seq;

create table a_seq (
    id bigint not null,
    constraint pk_a_seq primary key (id)
) engine=InnoDB;
