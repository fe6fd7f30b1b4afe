-- cairn 20261121093000__create_a_blog sqlite sha256:15553190c31711bb99e3e83a2bc93622a65cd558b90a4843ef15c27fd8f1d874
-- part 1 of 1, transactional

create table author (
    id integer,
    email varchar(255) not null,
    name varchar(100),
    constraint pk_author primary key (id)
);
create unique index uk_author_email on author (email);

create table post (
    id bigint not null,
    title varchar(200) not null,
    status varchar(255) default 'DRAFT' not null,
    "value" numeric(12,2),
    published_at timestamp,
    author_id bigint not null,
    constraint pk_post primary key (id),
    constraint fk_post_author foreign key (author_id) references author (id) on delete cascade,
    constraint ck_post_title check (title <> ''),
    constraint ck_post_status check (status in ('DRAFT', 'PUBLISHED'))
);
create index ix_post_published on post (author_id, published_at desc);
