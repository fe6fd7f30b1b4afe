-- cairn 20261121093000__change_a_generated_column h2 sha256:eaa4ce2bfe91ae434c68c7fd1e3047afc319eb2703b469cf1b936a1b6db1a24d
-- part 1 of 1, not transactional

alter table t drop column total;
alter table t add column total integer generated always as (x * 3);
