-- cairn 20261121093000__lk117_a_text_crosses_255_bytes sqlite sha256:8643fd74e571642222d5921023dc95dc41c6549bd7ae44afb6f01eefddd0bca7
-- part 1 of 1, transactional

-- LK120 info: table book cannot be altered so: its rows are copied into a new table, which takes its place.
-- Remedy: a large table needs time, and space for a second one; triggers and indexes of your own on it come back if Cairn deploys, and are lost if another tool runs the script.
select case when foreign_keys then json_extract('{}', 'switch foreign keys off to run this script: pragma foreign_keys = off') end from pragma_foreign_keys;
create table cairn_new_book (
    id bigint not null,
    title varchar(100),
    constraint pk_book primary key (id)
);
insert into cairn_new_book (id, title)
    select id, title
    from book;
drop table book;
pragma legacy_alter_table = on;
alter table cairn_new_book rename to book;
pragma legacy_alter_table = off;
