-- cairn 20261121093000__change_a_generated_column sqlite sha256:156cc9b92f9bd09df6e1e94c0f539d533555bcf65b0d90aa3a8bb1999152732a
-- part 1 of 1, transactional

alter table t rename column total to cairn_drop_total;
select case when foreign_keys then json_extract('{}', 'switch foreign keys off to run this script: pragma foreign_keys = off') end from pragma_foreign_keys;
create table cairn_new_t (
    id bigint not null,
    x integer,
    total integer generated always as (x * 3) stored,
    constraint pk_t primary key (id)
);
insert into cairn_new_t (id, x)
    select id, x
    from t;
drop table t;
pragma legacy_alter_table = on;
alter table cairn_new_t rename to t;
pragma legacy_alter_table = off;
