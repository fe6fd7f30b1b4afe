-- cairn 20261121093000__add_and_drop_keys_and_indexes sqlite sha256:d3b957aef9fbc79dafe6e6a256723fc1c8bd14daa4e74ec76c69b30aa7722fd1
-- part 1 of 1, transactional

-- CB108 info: the unique key on code of parent goes: the database no longer sees to it, and programs may count on it.
-- Remedy: make sure that nobody does.
drop index uk_code;

-- LK120 info: table parent cannot be altered so: its rows are copied into a new table, which takes its place.
-- Remedy: a large table needs time, and space for a second one; triggers and indexes of your own on it come back if Cairn deploys, and are lost if another tool runs the script.
-- DF107 warning: the check (x > 0) on parent is new: the migration fails if a row does not meet it.
-- Remedy: look for such rows before: select * from parent where not (x > 0).
select case when foreign_keys then json_extract('{}', 'switch foreign keys off to run this script: pragma foreign_keys = off') end from pragma_foreign_keys;
create table cairn_new_parent (
    id bigint not null,
    code varchar(20) not null,
    x integer,
    constraint pk_parent primary key (id),
    constraint ck_x check (x > 0)
);
insert into cairn_new_parent (id, code)
    select id, code
    from parent;
drop table parent;
pragma legacy_alter_table = on;
alter table cairn_new_parent rename to parent;
pragma legacy_alter_table = off;

create unique index uk_code_x on parent (code, x);

create index ix_x on parent (x);
