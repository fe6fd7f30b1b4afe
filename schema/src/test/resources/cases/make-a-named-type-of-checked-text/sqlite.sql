-- cairn 20261121093000__make_a_named_type_of_checked_text sqlite sha256:a007c725422f8c5b38a74fdf2169ff41ec63e3c77119e7f08585c6a539371e0c
-- part 1 of 1, transactional

-- LK120 info: table a cannot be altered so: its rows are copied into a new table, which takes its place; triggers and views of your own on it are lost.
-- Remedy: create such triggers and views again; a large table needs time, and space for a second one.
select case when foreign_keys then json_extract('{}', 'switch foreign keys off to run this script: pragma foreign_keys = off') end from pragma_foreign_keys;
create table cairn_new_a (
    id bigint not null,
    s varchar(255),
    constraint pk_a primary key (id)
);
insert into cairn_new_a (id, s)
    select id, s
    from a;
drop table a;
pragma legacy_alter_table = on;
alter table cairn_new_a rename to a;
pragma legacy_alter_table = off;
