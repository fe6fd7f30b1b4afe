-- cairn 20261121093000__lk111_a_computed_column_is_added sqlite sha256:7a3b5cdd6f6c3ae63ea7d5b7313b58bc7c3f30061aeb0944abbe090b013e5bf3
-- part 1 of 1, transactional

-- LK120 info: table book cannot be altered so: its rows are copied into a new table, which takes its place; triggers and views of your own on it are lost.
-- Remedy: create such triggers and views again; a large table needs time, and space for a second one.
select case when foreign_keys then json_extract('{}', 'switch foreign keys off to run this script: pragma foreign_keys = off') end from pragma_foreign_keys;
create table cairn_new_book (
    id bigint not null,
    pages integer,
    sheets integer generated always as (pages / 2) stored,
    constraint pk_book primary key (id)
);
insert into cairn_new_book (id, pages)
    select id, pages
    from book;
drop table book;
pragma legacy_alter_table = on;
alter table cairn_new_book rename to book;
pragma legacy_alter_table = off;
