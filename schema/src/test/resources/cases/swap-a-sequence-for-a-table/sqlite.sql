-- cairn 20261121093000__swap_a_sequence_for_a_table sqlite sha256:4e47e6faa4cb986d82d88e83319ea4712674312850d130c721372e00b159845e
-- part 1 of 1, transactional

drop table a_seq;

create table a_seq (
    id bigint not null,
    constraint pk_a_seq primary key (id)
);
