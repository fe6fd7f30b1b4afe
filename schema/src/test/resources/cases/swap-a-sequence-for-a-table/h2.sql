-- cairn 20261121093000__swap_a_sequence_for_a_table h2 sha256:3a718edbeedbd3d0cbca92c2179ed9d012c9d1bb2a42b74da0cc10b2d2e5f88a
-- part 1 of 1, not transactional

drop sequence a_seq;

create table a_seq (
    id bigint not null,
    constraint pk_a_seq primary key (id)
);
