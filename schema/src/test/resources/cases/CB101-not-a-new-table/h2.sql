-- cairn 20261121093000__cb101_not_a_new_table h2 sha256:18a8f9972d4a6579d1282def549f98220d5851506cde405a69237883c5905a23
-- part 1 of 1, not transactional

create table writer (
    id bigint not null,
    constraint pk_writer primary key (id)
);
