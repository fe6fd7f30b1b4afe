-- cairn 20261121093000__lk104_not_a_longer_text_or_a_longer_number sqlite sha256:06c2e46c439f122ae5236f33dd81c62f7e02df9f4d2bab7862bd324dc82195c3
-- part 1 of 1, transactional

-- LK120 info: table author cannot be altered so: its rows are copied into a new table, which takes its place; triggers and views of your own on it are lost.
-- Remedy: create such triggers and views again; a large table needs time, and space for a second one.
select case when foreign_keys then json_extract('{}', 'switch foreign keys off to run this script: pragma foreign_keys = off') end from pragma_foreign_keys;
create table cairn_new_author (
    id bigint not null,
    name varchar(90),
    worth numeric(12,2),
    constraint pk_author primary key (id)
);
insert into cairn_new_author (id, name, worth)
    select id, name, worth
    from author;
drop table author;
pragma legacy_alter_table = on;
alter table cairn_new_author rename to author;
pragma legacy_alter_table = off;
