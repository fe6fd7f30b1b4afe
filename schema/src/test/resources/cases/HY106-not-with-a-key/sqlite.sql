-- cairn 20261121093000__hy106_not_with_a_key sqlite sha256:9b4220a23b4a34ca089562f1fd130af998e95341f4ec9940e499be3e444dfbb4
-- part 1 of 1, transactional

create table author_tags (
    author_id bigint not null,
    tag varchar(50) not null,
    constraint pk_author_tags primary key (author_id, tag)
);
