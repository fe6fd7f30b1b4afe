-- cairn 20261121093000__swap_a_sequence_for_a_table postgresql sha256:79f86b8d8697b2501a555725857deb4126d41e61b84dacf28b2632e5280cffd7
-- part 1 of 1, transactional

-- DL112 warning: dropping sequence a_seq forgets the number it had reached.
-- Remedy: if it is created again one day, let it start behind the highest number in use.
drop sequence a_seq;

create table a_seq (
    id bigint not null,
    constraint pk_a_seq primary key (id)
);
