-- cairn 20261121093000__lk117_not_a_text_on_one_side sqlite sha256:6e08d7b9b7b3cfaac41ca3cd4eae949f21484f1f136bf50d6c9a9ae2f381ff51
-- part 1 of 1, transactional

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
