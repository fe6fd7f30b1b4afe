-- cairn 20261121093000__add_and_drop_keys_and_indexes sqlite sha256:1f1bd9e689208c5df7ab4cee5e99e9d03677cfef0f5b68a4b6844ce77b12ffeb
-- part 1 of 1, transactional

drop index uk_code;

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
