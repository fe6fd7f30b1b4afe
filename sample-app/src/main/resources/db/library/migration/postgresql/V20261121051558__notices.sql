-- cairn 20261121051558__notices postgresql sha256:e33c58c36c2acff637d6d03ec4827216d7bf90cd2e6cb1de7400fe4d1fb7c9aa
-- part 1 of 1, transactional

create sequence notice_seq start with 1 increment by 50;

create table notice (
    id bigint not null,
    member_id bigint not null,
    text varchar(500) not null,
    sent_at timestamp(6) with time zone,
    recipient varchar(254),
    street varchar(80),
    postcode varchar(12),
    city varchar(60),
    channel varchar(10) not null,
    constraint pk_notice primary key (id),
    constraint ck_notice_channel_rule check (channel in ('email', 'letter'))
);

alter table book alter column title set data type varchar(300);

alter table book add column language varchar(5);
update book set language = 'en' where language is null;
alter table book alter column language set not null;

alter table notice add constraint fk_notice_member foreign key (member_id) references member (id);

-- DL103 error: dropping column price of book deletes its values.
-- Remedy: stop using the column in one release and drop it in a later one; where it was renamed, say so with @RenamedFrom on the attribute.
alter table book drop column price;
