-- cairn 20261121051504__branches_and_copies postgresql sha256:37d5ca729032991b31c58636c64f2ebab73908db4a2bb890764c3519d75093f9
-- part 1 of 1, transactional

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
    status varchar(20) not null,
    shelf_id bigint,
    constraint pk_copy primary key (id),
    constraint ck_copy_status check (status in ('AVAILABLE', 'ON_LOAN', 'LOST'))
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
