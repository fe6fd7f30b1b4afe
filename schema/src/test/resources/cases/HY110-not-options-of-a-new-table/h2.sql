-- cairn 20261121093000__hy110_not_options_of_a_new_table h2 sha256:63ab914e59649cb39718d112cd4d60dccae8ee2e04cded65f043f053bde1d2e6
-- part 1 of 1, not transactional

create table t (
    id bigint not null,
    a varchar(255),
    constraint pk_t primary key (id)
);
