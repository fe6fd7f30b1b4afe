-- cairn 20261121093000__drop_a_generated_column_and_what_it_is_computed_from sqlite sha256:fc71e7d61d8d81338b61b2d7a68a1a4cfd80e0aa5fad3baf0a0899838d13a076
-- part 1 of 1, transactional

-- DL103 error: dropping column x of t deletes its values.
-- Remedy: stop using the column in one release and drop it in a later one; where it was renamed, say so with @RenamedFrom on the attribute.
-- LK120 info: table t cannot be altered so: its rows are copied into a new table, which takes its place.
-- Remedy: a large table needs time, and space for a second one; triggers and indexes of your own on it come back if Cairn deploys, and are lost if another tool runs the script.
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
