-- cairn 20261121093000__swap_a_sequence_for_a_table h2 sha256:b833f286d9dad3a980647c3e3cd12194a6cc1891c3991a01bc6be5d7f752c203
-- part 1 of 1, not transactional

-- DL112 warning: dropping sequence a_seq forgets the number it had reached.
-- Remedy: if it is created again one day, let it start behind the highest number in use.
drop sequence a_seq;

create table a_seq (
    id bigint not null,
    constraint pk_a_seq primary key (id)
);
