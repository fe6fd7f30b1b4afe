-- cairn 20261121051504__branches_and_copies h2 sha256:6b7402bd63bdfa54d067946139817d19ef55e78a16ebad22bf6b3440a2df1f4a
-- part 1 of 1, not transactional

create sequence branch_seq start with 1 increment by 50;

create sequence copy_seq start with 1 increment by 50;

create sequence shelf_seq start with 1 increment by 50;

create table branch (
    id bigint not null,
    name varchar(60) not null,
    street varchar(80),
    postcode varchar(12),
    town varchar(60),
    constraint pk_branch primary key (id),
    constraint uk_branch_name unique (name)
);

create table copy (
    id bigint not null,
    book_id bigint not null,
    copy_number integer not null,
    status enum ('AVAILABLE', 'LOST', 'ON_LOAN') not null,
    shelf_id bigint,
    constraint pk_copy primary key (id)
);

create table shelf (
    id bigint not null,
    label varchar(20) not null,
    branch_id bigint not null,
    constraint pk_shelf primary key (id)
);
alter table shelf add constraint fk_shelf_branch_shelves foreign key (branch_id) references branch (id);

alter table copy add constraint fk_copy_book foreign key (book_id) references book (id);
alter table copy add constraint fk_copy_shelf foreign key (shelf_id) references shelf (id);
