-- cairn 20261121051514__members_and_loans postgresql sha256:57122dc70304696dbd7081a81b2601c59877172add84585c97ab0cb8e939283a
-- part 1 of 1, transactional

create sequence loan_seq start with 1 increment by 50;

create sequence person_seq start with 1 increment by 50;

create table librarian (
    id bigint not null,
    branch_id bigint not null,
    supervisor_id bigint,
    constraint pk_librarian primary key (id)
);

create table loan (
    id bigint not null,
    copy_id bigint not null,
    member_id bigint not null,
    lent_on date not null,
    due_on date not null,
    returned_on date,
    constraint pk_loan primary key (id)
);
create index ix_loan_due on loan (due_on, id);

create table member (
    id bigint not null,
    card_number varchar(16) not null,
    joined date not null,
    street varchar(80),
    postcode varchar(12),
    city varchar(60),
    constraint pk_member primary key (id),
    constraint uk_member_card_number unique (card_number)
);

create table person (
    id bigint not null,
    name varchar(120) not null,
    email varchar(254),
    constraint pk_person primary key (id),
    constraint uk_person_email unique (email)
);

alter table librarian add constraint fk_librarian_branch foreign key (branch_id) references branch (id);
alter table librarian add constraint fk_librarian_person foreign key (id) references person (id);
alter table librarian add constraint fk_librarian_supervisor foreign key (supervisor_id) references librarian (id);

alter table member add constraint fk_member_person foreign key (id) references person (id);

alter table loan add constraint fk_loan_copy foreign key (copy_id) references copy (id);
alter table loan add constraint fk_loan_member foreign key (member_id) references member (id);
