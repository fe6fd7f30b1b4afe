-- cairn 20261121093000__hy110_not_options_of_a_new_table sqlite sha256:3432a49d8c2f792ef862c1d4f94daad55348d09245548a9b1b33fbdde3f9d5ac
-- part 1 of 1, transactional

create table t (
    id bigint not null,
    a varchar(255),
    constraint pk_t primary key (id)
);
