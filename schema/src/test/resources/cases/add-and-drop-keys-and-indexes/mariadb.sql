-- cairn 20261121093000__add_and_drop_keys_and_indexes mariadb sha256:6c2adfe93af259603b340b66b45eb22946ff2a7ae9f725ea12f1dcc099639fda
-- part 1 of 1, not transactional

-- CB108 info: the unique key on code of parent goes: the database no longer sees to it, and programs may count on it.
-- Remedy: make sure that nobody does.
alter table parent drop index uk_code;

alter table parent add column x integer;

alter table parent add constraint uk_code_x unique (code, x);

-- DF107 warning: the check (x > 0) on parent is new: the migration fails if a row does not meet it.
-- Remedy: look for such rows before: select * from parent where not (x > 0).
-- LK116 warning: to add check ck_x, the server copies all of parent, and nobody can write to it meanwhile.
-- Remedy: on a large table deploy while nobody writes, or change it with a tool that copies beside the traffic, such as gh-ost or pt-online-schema-change; MariaDB lets others write from 11.2 on.
alter table parent add constraint ck_x check (x > 0);

create index ix_x on parent (x);
