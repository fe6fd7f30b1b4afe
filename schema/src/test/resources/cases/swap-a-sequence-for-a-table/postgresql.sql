-- cairn 20261121093000__swap_a_sequence_for_a_table postgresql sha256:d1b72da9ab2b87f7292adfcc38fc60668d7bf6dd6830792a4b071abca71f40f9
-- part 1 of 1, transactional

drop sequence a_seq;

create table a_seq (
    id bigint not null,
    constraint pk_a_seq primary key (id)
);
