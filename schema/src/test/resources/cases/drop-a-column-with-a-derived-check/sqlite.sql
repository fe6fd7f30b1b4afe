-- cairn 20261121093000__drop_a_column_with_a_derived_check sqlite sha256:7eafe01b6138afe3d120ca8f79b168bfa94090d045736f858ac88ca3bcf8c9b4
-- part 1 of 1, transactional

-- DL103 error: dropping column s of t deletes its values.
-- Remedy: stop using the column in one release and drop it in a later one; where it was renamed, say so with @RenamedFrom on the attribute.
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
