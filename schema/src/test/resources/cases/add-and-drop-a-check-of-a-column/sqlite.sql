-- cairn 20261121093000__add_and_drop_a_check_of_a_column sqlite sha256:3f9fc205e6e2b5efe8a9c6a46dc5f71f1c02eeb96d0e2cc40357c73288e7887b
-- part 1 of 1, transactional

-- LK120 info: table t cannot be altered so: its rows are copied into a new table, which takes its place.
-- Remedy: a large table needs time, and space for a second one; triggers and indexes of your own on it come back if Cairn deploys, and are lost if another tool runs the script.
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
