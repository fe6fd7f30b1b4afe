-- cairn 20261121093000__add_a_generated_column h2 sha256:aca6c91013d35389b6750ae6118016dcaf834151eca341e6bd1b7755f2ec67b0
-- part 1 of 1, not transactional

alter table t add column total integer generated always as (x * 2);
