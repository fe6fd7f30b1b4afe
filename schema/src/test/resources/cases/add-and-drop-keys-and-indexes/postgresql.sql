-- cairn 20261121093000__add_and_drop_keys_and_indexes postgresql sha256:92044a931a540d266eef6c48f6d3bb8967db80df915723d2d5bd9e8fb18b1dd5
-- part 1 of 1, transactional

alter table parent drop constraint uk_code;

alter table parent add column x integer;

alter table parent add constraint uk_code_x unique (code, x);

alter table parent add constraint ck_x check (x > 0);

create index ix_x on parent (x);
