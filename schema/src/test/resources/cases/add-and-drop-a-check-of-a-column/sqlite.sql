-- cairn 20261121093000__add_and_drop_a_check_of_a_column sqlite sha256:cfd2865c2a7f10c4551e877d9aefc51d3eb850da8c9ae9d93348c75136a33f92
-- part 1 of 1, transactional

select case when foreign_keys then json_extract('{}', 'switch foreign keys off to run this script: pragma foreign_keys = off') end from pragma_foreign_keys;
create table cairn_new_t (
    id bigint not null,
    price numeric(10,2),
    q integer,
    constraint pk_t primary key (id),
    constraint ck_t_q_rule check (q < 100)
);
insert into cairn_new_t (id, price, q)
    select id, price, q
    from t;
drop table t;
pragma legacy_alter_table = on;
alter table cairn_new_t rename to t;
pragma legacy_alter_table = off;
