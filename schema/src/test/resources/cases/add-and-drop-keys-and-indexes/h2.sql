-- cairn 20261121093000__add_and_drop_keys_and_indexes h2 sha256:0ebe151d015691d096d9e89f2ff0a5acaa65283d13e80284bb1bfb35108875a2
-- part 1 of 1, not transactional

alter table parent drop constraint uk_code;

alter table parent add column x integer;

alter table parent add constraint uk_code_x unique (code, x);

alter table parent add constraint ck_x check (x > 0);

create index ix_x on parent (x);
