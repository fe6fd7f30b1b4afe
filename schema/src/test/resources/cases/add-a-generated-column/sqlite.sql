-- cairn 20261121093000__add_a_generated_column sqlite sha256:6c3930412d955a87ca1b12591c1738d18c757a3d925f90109aea376d1bd95670
-- part 1 of 1, transactional

select case when foreign_keys then json_extract('{}', 'switch foreign keys off to run this script: pragma foreign_keys = off') end from pragma_foreign_keys;
create table cairn_new_t (
    id bigint not null,
    x integer,
    total integer generated always as (x * 2) stored,
    constraint pk_t primary key (id)
);
insert into cairn_new_t (id, x)
    select id, x
    from t;
drop table t;
pragma legacy_alter_table = on;
alter table cairn_new_t rename to t;
pragma legacy_alter_table = off;
