-- cairn 20261121093000__hy110_not_options_of_a_new_table postgresql sha256:72d915d7274dbca63feda42a8de185b934cd64302813593977efc0b0f0c36a64
-- part 1 of 1, transactional

create table t (
    id bigint not null,
    a varchar(255) storage external,
    constraint pk_t primary key (id)
) with (fillfactor = 80);
