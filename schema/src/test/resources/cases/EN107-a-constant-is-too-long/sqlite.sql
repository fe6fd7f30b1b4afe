-- cairn 20261121093000__en107_a_constant_is_too_long sqlite sha256:a36e6681b170ef3c076b27bde4be85009bfa12f92dccacc6fb15b8ff73227eed
-- part 1 of 1, transactional

-- EN107 warning: column id of book holds 10 characters, too few for AUTOBIOGRAPHY.
-- Remedy: give it a larger length with @Column(length = ...).
create table book (
    id bigint not null,
    genre varchar(10),
    constraint pk_book primary key (id),
    constraint ck_book_genre check (genre in ('NOVEL', 'AUTOBIOGRAPHY'))
);
