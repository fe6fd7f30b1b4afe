-- cairn 20261121093000__add_and_drop_keys_and_indexes mysql sha256:1c24c8cf0fe940f3c97ca8d20f809e6552dd7391315a67ba0a4cc2f619dc3ed0
-- part 1 of 1, not transactional

-- CB108 info: the unique key on code of parent goes: the database no longer sees to it, and programs may count on it.
-- Remedy: make sure that nobody does.
alter table parent drop index uk_code;

alter table parent add column x integer;

alter table parent add constraint uk_code_x unique (code, x);

-- DF107 warning: the check (x > 0) on parent is new: the migration fails if a row does not meet it.
-- Remedy: look for such rows before: select * from parent where not (x > 0).
alter table parent add constraint ck_x check (x > 0);

create index ix_x on parent (x);
