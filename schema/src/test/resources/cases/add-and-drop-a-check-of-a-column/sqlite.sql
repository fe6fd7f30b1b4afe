-- cairn 20261121093000__add_and_drop_a_check_of_a_column sqlite sha256:a5db5c0c0cb39d9ac6b7c70a44e8e8e916e5d34a2b34714023b3502eaef5bb97
-- part 1 of 1, transactional

-- LK120 info: table t cannot be altered so: its rows are copied into a new table, which takes its place; triggers and views of your own on it are lost.
-- Remedy: create such triggers and views again; a large table needs time, and space for a second one.
-- DF107 warning: the check (q < 100) on q of t is new: the migration fails if a row does not meet it.
-- Remedy: look for such rows before: select * from t where not (q < 100).
-- Guard: select count(*) from t where not (q < 100)
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
