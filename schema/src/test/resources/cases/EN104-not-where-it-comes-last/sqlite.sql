-- cairn 20261121093000__en104_not_where_it_comes_last sqlite sha256:79f5bf7216866b2c99638300e277c99e3b9aaf374158f5d5539689c0ffb5d039
-- part 1 of 1, transactional

-- LK120 info: table book cannot be altered so: its rows are copied into a new table, which takes its place.
-- Remedy: a large table needs time, and space for a second one; triggers and indexes of your own on it come back if Cairn deploys, and are lost if another tool runs the script.
select case when foreign_keys then json_extract('{}', 'switch foreign keys off to run this script: pragma foreign_keys = off') end from pragma_foreign_keys;
create table cairn_new_book (
    id bigint not null,
    state varchar(255),
    constraint pk_book primary key (id),
    constraint ck_book_state check (state in ('LENT', 'SHELVED', 'SOLD'))
);
insert into cairn_new_book (id, state)
    select id, state
    from book;
drop table book;
pragma legacy_alter_table = on;
alter table cairn_new_book rename to book;
pragma legacy_alter_table = off;
