-- cairn 20261121093000__change_what_a_view_reads mysql sha256:9e365b0804e3565b1f138ad95dd086e3e1076bb2dffc4069f98286e89a34e229
-- part 1 of 1, not transactional

drop view long_title;

drop view book_title;

alter table book modify column title varchar(200);

create view book_title as select id, title from book;

create view long_title as select id, title from book_title where title is not null;
