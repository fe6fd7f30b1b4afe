-- cairn 20261121093000__swap_a_sequence_for_a_table sqlite sha256:8b10e2a7fb7fdc9f10f89bc4987f6898388937787d288bf37fe71a29e5943457
-- part 1 of 1, transactional

-- DL112 warning: dropping sequence a_seq forgets the number it had reached.
-- Remedy: if it is created again one day, let it start behind the highest number in use.
drop table a_seq;

create table a_seq (
    id bigint not null,
    constraint pk_a_seq primary key (id)
);
