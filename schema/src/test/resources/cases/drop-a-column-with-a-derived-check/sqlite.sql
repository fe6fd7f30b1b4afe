-- cairn 20261121093000__drop_a_column_with_a_derived_check sqlite sha256:8a7b86469120c6083ecaaca30d419b155f558c3cf8fea9dca15d0b2f61d29e13
-- part 1 of 1, transactional

-- DL103 error: dropping column s of t deletes its values.
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
