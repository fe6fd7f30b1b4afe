-- cairn 20261121093000__drop_a_generated_column_and_what_it_is_computed_from sqlite sha256:26c27c04710f0ed8cafbf2e0fc6e540e5d2d6bd353ea2435da57b4c1445f82b6
-- part 1 of 1, transactional

-- DL103 error: dropping column x of t deletes its values.
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
