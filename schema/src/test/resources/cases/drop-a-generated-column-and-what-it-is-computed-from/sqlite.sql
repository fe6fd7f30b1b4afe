-- cairn 20261121093000__drop_a_generated_column_and_what_it_is_computed_from sqlite sha256:b6c64b863ce0620b30ccdea45e8acdd082b031bf095c43527309f4629255d78e
-- part 1 of 1, transactional

-- DL103 error: dropping column x of t deletes its values.
-- Remedy: stop using the column in one release and drop it in a later one; where it was renamed, say so with @RenamedFrom on the attribute.
-- LK120 info: table t cannot be altered so: its rows are copied into a new table, which takes its place; triggers and views of your own on it are lost.
-- Remedy: create such triggers and views again; a large table needs time, and space for a second one.
select case when foreign_keys then json_extract('{}', 'switch foreign keys off to run this script: pragma foreign_keys = off') end from pragma_foreign_keys;
create table cairn_new_t (
    id bigint not null,
    constraint pk_t primary key (id)
);
insert into cairn_new_t (id)
    select id
    from t;
drop table t;
pragma legacy_alter_table = on;
alter table cairn_new_t rename to t;
pragma legacy_alter_table = off;
