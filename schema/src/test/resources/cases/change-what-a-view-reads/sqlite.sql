-- cairn 20261121093000__change_what_a_view_reads sqlite sha256:fc5fc57606d7b73a7c7bfe7ac9205715cc0b6cbebc007c45643b255850994bb4
-- part 1 of 1, transactional

drop view long_title;

drop view book_title;

-- LK120 info: table book cannot be altered so: its rows are copied into a new table, which takes its place.
-- Remedy: a large table needs time, and space for a second one; triggers and indexes of your own on it come back if Cairn deploys, and are lost if another tool runs the script.
select case when foreign_keys then json_extract('{}', 'switch foreign keys off to run this script: pragma foreign_keys = off') end from pragma_foreign_keys;
create table cairn_new_book (
    id bigint not null,
    title varchar(200),
    constraint pk_book primary key (id)
);
insert into cairn_new_book (id, title)
    select id, title
    from book;
drop table book;
pragma legacy_alter_table = on;
alter table cairn_new_book rename to book;
pragma legacy_alter_table = off;

create view book_title as select id, title from book;

create view long_title as select id, title from book_title where title is not null;
