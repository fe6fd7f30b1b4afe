-- cairn 20261121093000__lk116_a_type_is_copied sqlite sha256:aef16904ef60d55e6590816b14048c7f63b42c70f6c99f76007a751375fb18d9
-- part 1 of 1, transactional

-- LK120 info: table book cannot be altered so: its rows are copied into a new table, which takes its place.
-- Remedy: a large table needs time, and space for a second one; triggers and indexes of your own on it come back if Cairn deploys, and are lost if another tool runs the script.
select case when foreign_keys then json_extract('{}', 'switch foreign keys off to run this script: pragma foreign_keys = off') end from pragma_foreign_keys;
create table cairn_new_book (
    id bigint not null,
    pages bigint,
    constraint pk_book primary key (id)
);
insert into cairn_new_book (id, pages)
    select id, pages
    from book;
drop table book;
pragma legacy_alter_table = on;
alter table cairn_new_book rename to book;
pragma legacy_alter_table = off;
