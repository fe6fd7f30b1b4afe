-- cairn 20261121051454__catalogue h2 sha256:c0f4a60e89e139a5c6c0d4eb22b6c2fabcbefedf1dc0995061ca78df4725f15c
-- part 1 of 1, not transactional

create sequence author_seq start with 1 increment by 50;

create sequence book_seq start with 1 increment by 50;

create sequence publisher_seq start with 1 increment by 50;

create table author (
    id bigint not null,
    name varchar(120) not null,
    born date,
    constraint pk_author primary key (id)
);
create index ix_author_name on author (name);

create table book (
    id bigint not null,
    isbn varchar(17) not null,
    title varchar(160) not null,
    genre enum ('CHILDREN', 'FICTION', 'HISTORY', 'SCIENCE') not null,
    pages integer,
    price numeric(10,2),
    publisher_id bigint not null,
    constraint pk_book primary key (id),
    constraint uk_book_isbn unique (isbn)
);

create table book_author (
    book_id bigint not null,
    author_id bigint not null,
    constraint pk_book_author primary key (book_id, author_id)
);

create table publisher (
    id bigint not null,
    name varchar(120) not null,
    street varchar(80),
    postcode varchar(12),
    city varchar(60),
    constraint pk_publisher primary key (id),
    constraint uk_publisher_name unique (name)
);

alter table book add constraint fk_book_publisher foreign key (publisher_id) references publisher (id);

alter table book_author add constraint fk_book_author_authors foreign key (author_id) references author (id);
alter table book_author add constraint fk_book_author_book foreign key (book_id) references book (id);
