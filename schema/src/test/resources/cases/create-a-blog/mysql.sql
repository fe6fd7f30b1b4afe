-- cairn 20261121093000__create_a_blog mysql sha256:40c99d9471b0e5f987cc3fb4adf5b779882a36c95f2ad6e4987b26e3e85c12ec
-- part 1 of 1, not transactional

create table author (
    id bigint not null auto_increment,
    email varchar(255) not null,
    name varchar(100) comment 'as "printed"',
    constraint pk_author primary key (id),
    constraint uk_author_email unique (email)
) comment='People who write' engine=InnoDB;

create table post (
    id bigint not null,
    title varchar(200) not null,
    status enum ('DRAFT','PUBLISHED') not null default 'DRAFT',
    `value` decimal(12,2),
    published_at datetime(6),
    author_id bigint not null,
    constraint pk_post primary key (id),
    constraint ck_post_title check (title <> ''),
    index ix_post_published (author_id, published_at desc)
) engine=InnoDB;
alter table post add constraint fk_post_author foreign key (author_id) references author (id) on delete cascade;
