-- cairn 20261121051544__reservations_and_fines h2 sha256:cb98a1458cc70957e98b4c5a10021cd8df2c0eae4e27cb21b7a6c89b4a80add9
-- part 1 of 1, not transactional

drop index ix_loan_due;

create sequence fine_seq start with 1 increment by 50;

create sequence reservation_seq start with 1 increment by 50;

create table book_subject (
    book_id bigint not null,
    subject varchar(60) not null,
    constraint pk_book_subject primary key (book_id, subject)
);

create table branch_opening (
    branch_id bigint not null,
    opens time(0) not null,
    closes time(0) not null,
    weekday enum ('FRIDAY', 'MONDAY', 'SATURDAY', 'SUNDAY', 'THURSDAY', 'TUESDAY', 'WEDNESDAY') not null,
    constraint pk_branch_opening primary key (branch_id, weekday)
);

create table fine (
    id bigint not null,
    loan_id bigint not null,
    amount numeric(8,2) not null,
    paid boolean not null,
    constraint pk_fine primary key (id),
    constraint uk_fine_loan_id unique (loan_id)
);

create table reservation (
    id bigint not null,
    book_id bigint not null,
    member_id bigint not null,
    placed_at timestamp(6) with time zone not null,
    constraint pk_reservation primary key (id),
    constraint uk_reservation_book_id_member_id unique (book_id, member_id)
);

alter table copy alter column status set data type enum ('AVAILABLE', 'LOST', 'ON_LOAN', 'RESERVED');

alter table loan add column version integer;
update loan set version = 0 where version is null;
alter table loan alter column version set not null;

create index ix_loan_due on loan (due_on desc, id);

alter table book_subject add constraint fk_book_subject_book foreign key (book_id) references book (id);

alter table branch_opening add constraint fk_branch_opening_branch foreign key (branch_id) references branch (id);

alter table fine add constraint fk_fine_loan foreign key (loan_id) references loan (id);

alter table reservation add constraint fk_reservation_book foreign key (book_id) references book (id);
alter table reservation add constraint fk_reservation_member foreign key (member_id) references member (id);
