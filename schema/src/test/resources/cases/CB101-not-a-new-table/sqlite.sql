-- cairn 20261121093000__cb101_not_a_new_table sqlite sha256:8055daf43ee8389a5d5c07b3d1eb76eae41132b311b7d9fde7621a9a54d4e6ac
-- part 1 of 1, transactional

create table writer (
    id bigint not null,
    constraint pk_writer primary key (id)
);
