-- cairn 20261121093000__en107_a_constant_is_too_long mysql sha256:3b13a8c1eeade7b0f74689ffa84cdc3bdbc31d7bd55d48ff0339a32ed0f4f07d
-- part 1 of 1, not transactional

create table book (
    id bigint not null,
    genre enum ('AUTOBIOGRAPHY','NOVEL'),
    constraint pk_book primary key (id)
) engine=InnoDB;
