-- cairn 20261121093000__en107_a_constant_is_too_long h2 sha256:dad01f7ea3f71290ed8515362409652837a475987e2158e0f086f00eecbfe997
-- part 1 of 1, not transactional

create table book (
    id bigint not null,
    genre enum ('AUTOBIOGRAPHY', 'NOVEL'),
    constraint pk_book primary key (id)
);
