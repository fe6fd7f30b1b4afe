-- cairn 20261121093000__change_a_generated_column mysql sha256:280d7e6b3d97b7bbb18d10aea8f106053ab9b1611feba5025fd558590f2517f8
-- part 1 of 1, not transactional

alter table t drop column total;
alter table t add column total integer generated always as (x * 3) stored;
